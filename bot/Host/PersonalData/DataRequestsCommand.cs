using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>«Yêu cầu về dữ liệu cá nhân»: what is not done yet, for the Office; whoever else says so means their own right.</summary>
public sealed class DataRequestsCommand(DataRequests requests, KeptAbout kept, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.DataRequests;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        !Permissions.MayEditRoster(message.Who)
            ? await MyDataAnswer.OfAsync(message, kept, contexts, cancellationToken)
            : new ChatReply.Card(
                DataRequestListCard.Open(await requests.OpenAsync(cancellationToken), contexts.Now()), ChatText.DataRequestsSummary);
}

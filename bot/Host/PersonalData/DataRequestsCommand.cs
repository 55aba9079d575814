using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>«Yêu cầu về dữ liệu cá nhân»: what is not done yet, for the Office.</summary>
public sealed class DataRequestsCommand(DataRequests requests, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.DataRequests;

    public Use Use => new((who, _) => Permissions.MayEditRoster(who), FaultCode.NotAllowedToHandleData);

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        new ChatReply.Card(DataRequestListCard.Open(await requests.OpenAsync(cancellationToken), contexts.Now()), ChatText.DataRequestsSummary);
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Conversation;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Chat;

/// <summary>«Trợ giúp»: what the asker can do here.</summary>
public sealed class HelpCommand(ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.Help;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        bool mayConfirm = Permissions.MayConfirm(message.Who, message.Who.UnitCode, reference.Roster);
        bool officer = Permissions.IsOfficer(message.Who);
        return Task.FromResult<ChatReply>(new ChatReply.Card(HelpCard.Render(mayConfirm, officer, contexts.Now()), ChatText.HelpSummary));
    }
}

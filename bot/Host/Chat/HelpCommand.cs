using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Chat;

/// <summary>«Trợ giúp»: the commands that there are and that the asker may use.</summary>
public sealed class HelpCommand(CommandUse use, PhraseBook phrases, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.Help;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        bool mayConfirm = Permissions.MayConfirm(message.Who, message.Who.UnitCode, reference.Roster);
        Func<CommandExample, bool> offered = use.OfferedTo(message.Who);
        IEnumerable<HelpRow> commands = phrases.Examples
            .Where(e => e.Intent is not IntentKind.Help && offered(e))
            .Select(HelpRows.Of);
        return Task.FromResult<ChatReply>(new ChatReply.Card(HelpCard.Render(commands, mayConfirm, contexts.Now()), ChatText.HelpSummary));
    }
}

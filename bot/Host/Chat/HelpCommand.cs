using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Chat;

/// <summary>«Trợ giúp»: the commands that there are and that the asker may use.</summary>
public sealed class HelpCommand(IServiceProvider services, PhraseBook phrases, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.Help;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        // Asked for here and not in the constructor: this command is one of them.
        HashSet<IntentKind> there = [.. services.GetServices<IChatCommand>().Select(c => c.Intent)];
        bool mayConfirm = Permissions.MayConfirm(message.Who, message.Who.UnitCode, reference.Roster);
        IEnumerable<HelpRow> commands = phrases.Examples
            .Where(e => there.Contains(e.Intent) && e.Intent is not IntentKind.Help && e.Audience.Includes(message.Who, reference.Roster))
            .Select(HelpRows.Of);
        return Task.FromResult<ChatReply>(new ChatReply.Card(HelpCard.Render(commands, mayConfirm, contexts.Now()), ChatText.HelpSummary));
    }
}

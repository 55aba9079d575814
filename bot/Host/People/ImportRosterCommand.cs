using TeamsReformBot.Cards;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.People;

/// <summary>«Cập nhật danh sách»: pasted behind the command, or into the form that it opens.</summary>
public sealed class ImportRosterCommand(RosterImporting importing, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.ImportRoster;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (await importing.RefusedAsync(message.Who, nameof(IntentKind.ImportRoster), cancellationToken) is { } refused)
        {
            return new ChatReply.Words(refused);
        }

        return new ChatReply.Card(
            RosterPaste.In(message.Said.Slots.Text ?? "") is { } list
                ? await importing.PreviewAsync(message.Who, list, cancellationToken)
                : RosterImportCard.Ask(contexts.Now()),
            ChatText.RosterSummary);
    }
}

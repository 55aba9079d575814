using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;
using TeamsReformBot.Language.Said;

namespace TeamsReformBot.Host.Assignments;

/// <summary>
/// «Sửa lại số người dự thành 30»: the form of what the unit confirmed last, with that figure put in; nothing is saved yet.
/// </summary>
public sealed class CorrectFigureCommand(LastConfirmed last) : IChatCommand
{
    public IntentKind Intent => IntentKind.CorrectFigure;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        last.FormAsync(message.Who, message.Said.Slots, said => LastSaid.Corrected(said, message.Said.Slots), cancellationToken);
}

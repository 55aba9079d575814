using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>«Phòng đang vướng kinh phí in tờ rơi»: the form with these words.</summary>
public sealed class ReportDifficultyCommand(DifficultyForms forms) : IChatCommand
{
    public IntentKind Intent => IntentKind.ReportDifficulty;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        forms.OpenAsync(message, DifficultyForm.Blank with { Text = message.Said.Slots.Text }, cancellationToken);
}

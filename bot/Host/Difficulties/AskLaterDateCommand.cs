using System.Globalization;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>«Xin lùi hạn đến 15/12»: the same form, asking for a later date.</summary>
public sealed class AskLaterDateCommand(DifficultyForms forms) : IChatCommand
{
    public IntentKind Intent => IntentKind.AskLaterDate;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) => forms.OpenAsync(
        message,
        DifficultyForm.Blank with
        {
            Text = message.Said.Slots.Text,
            Effect = nameof(DifficultyEffect.LaterDate),
            RequestedDate = message.Said.Slots.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        },
        cancellationToken);
}

using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>«Xin ý kiến Giám đốc về …»: the same form; the Office puts it to the Director.</summary>
public sealed class AskDirectorCommand(DifficultyForms forms) : IChatCommand
{
    public IntentKind Intent => IntentKind.AskDirector;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) => forms.OpenAsync(
        message,
        DifficultyForm.Blank with { Text = message.Said.Slots.Text ?? message.Text, Category = nameof(DifficultyCategory.Authority) },
        cancellationToken);
}

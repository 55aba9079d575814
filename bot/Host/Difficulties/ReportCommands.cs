using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
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

/// <summary>«Xin ý kiến Giám đốc về …»: the same form; the Office puts it to the Director.</summary>
public sealed class AskDirectorCommand(DifficultyForms forms) : IChatCommand
{
    public IntentKind Intent => IntentKind.AskDirector;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) => forms.OpenAsync(
        message,
        DifficultyForm.Blank with { Text = message.Said.Slots.Text ?? message.Text, Category = nameof(DifficultyCategory.Authority) },
        cancellationToken);
}

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

/// <summary>«Nhập khó khăn của xã …»: the Office's form for a locality's letter.</summary>
public sealed class LocalityCommand(ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.Locality;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!Office.Handles(message.Who, reference.Roster))
        {
            return Task.FromResult<ChatReply>(new ChatReply.Words(ChatText.LocalityIsForOffice));
        }

        Slots slots = message.Said.Slots;
        LocalityForm form = LocalityForm.Blank with
        {
            // Who names a place alone has named the locality.
            Locality = slots.Place ?? slots.Text,
            LetterDate = slots.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            Text = slots.Place is null ? null : slots.Text,
        };
        return Task.FromResult<ChatReply>(new ChatReply.Card(
            LocalityCard.Render(form, Guid.NewGuid().ToString("N"), [], contexts.Now()), ChatText.DifficultyFormSummary));
    }
}

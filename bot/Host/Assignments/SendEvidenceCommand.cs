using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Assignments;

/// <summary>
/// «Gửi minh chứng …»: the same form, with the link or the document's number that was typed; before the confirmation, the work to confirm.
/// </summary>
public sealed class SendEvidenceCommand(LastConfirmed last, UnitWork work, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.SendEvidence;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        // The figures in a document's number count nothing.
        Slots said = message.Said.Slots with { Numbers = [] };
        return await last.FindFormAsync(message.Who, said, confirmed => Filled(confirmed, message.Text), cancellationToken)
            ?? await ToConfirmAsync(message, cancellationToken)
            ?? new ChatReply.Words(ChatText.NothingToCorrect);
    }

    private static ConfirmForm Filled(Confirmation confirmed, string text) =>
        Evidence.FindIn(text) is { } evidence ? ConfirmForm.Of(confirmed).With(Fields.Evidence, evidence) : ConfirmForm.Of(confirmed);

    private async Task<ChatReply?> ToConfirmAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Unit unit = reference.Roster.Unit(message.Who.UnitCode);
        IReadOnlyList<AssignmentView> owed = await work.OwedAsync(message.Who, unit.Code, cancellationToken);
        IReadOnlyList<AssignmentView> meant = [.. owed.Where(v => v.Assignment.Id.DutyId == message.Said.Slots.Duty)];
        IReadOnlyList<AssignmentView> shown = meant.Count > 0 ? meant : owed;
        CardContext context = contexts.Now();
        return shown.Count == 0
            ? null
            : new ChatReply.Card(
                UnitWorkCard.Render(unit, shown, mayConfirm: message.IsPersonal, context, notice: ChatText.EvidenceWithConfirmation),
                Summaries.Work(shown, context));
    }
}

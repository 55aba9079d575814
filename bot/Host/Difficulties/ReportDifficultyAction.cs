using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>
/// The difficulty form, sent: one difficulty, its card for the Office, the assignment blocked where it cannot be done. From a card
/// the assignment is in the button's data; from chat it is a field, and may be none.
/// </summary>
public sealed class ReportDifficultyAction(
    DifficultyDeciding deciding,
    DifficultyNumbers numbers,
    DifficultyViews views,
    DifficultyForms forms,
    ReferenceData reference,
    OpenForms openForms,
    Refusals refusals,
    BusinessClock clock,
    CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ReportDifficulty;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        AssignmentId? ofCard = click.Assignment;
        // A card about an assignment names it; one about the unit alone names no duty.
        bool named = ofCard is not null || click[DataKeys.Duty] is null;
        if (!named || click.Unit is not { Code: var unitCode } || !Guid.TryParseExact(click[DataKeys.Token], "N", out Guid token))
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        AssignmentId? about = ofCard ?? DifficultyFormCard.IdOf(unitCode, click[Fields.Task]);
        string difficultyId = token.ToString("N");
        DifficultyForm form = new(
            click[Fields.Text], click[Fields.Category], click[Fields.Effect], click[Fields.RequestedDate], click[Fields.Proposal]);
        // Before anything is written: the refresh that the write causes must not take the form for one that is still being typed in.
        if (ofCard is { } card && Permissions.MayConfirm(click.Who, unitCode, reference.Roster))
        {
            await openForms.ClosedAsync(card, click.ActivityId, cancellationToken);
        }

        Decided<DifficultyRows, DifficultyChange, DifficultyAfter>? decided = await deciding.OnAsync(
            new RowId(unitCode, clock.Today.Year, difficultyId),
            about,
            (existing, assignment, now) =>
                Report.Decide(existing, assignment, unitCode, difficultyId, form, click.Who, reference.Roster, reference.Calendar, now),
            cancellationToken);
        if (decided is null)
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        if (decided.Outcome is Outcome<DifficultyChange>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, about?.Subject.Text ?? unitCode, refused.Faults, cancellationToken)
                ?? await FormAgainAsync(
                    click, decided.Rows.Assignment?.State, ofCard, form, difficultyId, refused.Faults, cancellationToken);
        }

        (Difficulty reported, Assignment? work) = decided.After
            ?? new DifficultyAfter(decided.Rows.Difficulty!.State, decided.Rows.Assignment?.State);
        Difficulty numbered = await numbers.EnsureAsync(reported, cancellationToken);
        string? notice = decided.Outcome is Outcome<DifficultyChange>.AlreadyDone ? ChatText.AlreadyReported : null;
        DifficultyView view = await views.OfAsync(numbered, work, cancellationToken);
        return new CardAnswer.Card(DifficultyReceiptCard.Render(view, asReporter: true, contexts.Now(), notice: notice));
    }

    private async Task<CardAnswer> FormAgainAsync(
        CardClick click, Assignment? assignment, AssignmentId? ofCard, DifficultyForm form, string token, IReadOnlyList<Fault> faults,
        CancellationToken cancellationToken)
    {
        CardContext context = contexts.Now();
        if (ofCard is not { } id)
        {
            return new CardAnswer.Card(await forms.AgainAsync(click.Who, click[Fields.Task], form, token, faults, cancellationToken));
        }

        AssignmentView view = await forms.WorkAsync(assignment!, cancellationToken);
        if (view.Assignment.Status is not AssignmentStatus.Open)
        {
            return new CardAnswer.Card(AssignmentCard.Render(view, context, FaultText.Of(faults[0], context.Culture)));
        }

        await openForms.OpenedAsync(id, click.ActivityId, cancellationToken);
        return new CardAnswer.Card(DifficultyFormCard.Render(view, form, token, faults, context));
    }
}

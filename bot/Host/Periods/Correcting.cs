using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Periods;

/// <summary>What the buttons of a receipt share: the assignment, what a decision needs, the forms.</summary>
public sealed class Correcting(
    UnitCommands commands, UnitPeriods periods, AssignmentViews views, RecordedByBot recorded, ReferenceData reference, OpenForms openForms, Refusals refusals, CardContexts contexts, IOptions<ReformOptions> options)
{
    /// <summary>Decides on what was confirmed; answers with the receipt or the open card, or with what <paramref name="again"/> makes of a refusal.</summary>
    /// <param name="click">Who pressed what.</param>
    /// <param name="decide">Decides.</param>
    /// <param name="done">The line on top of the card that follows.</param>
    /// <param name="again">The form, to be shown once more; null where there was none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<CardAnswer> DecideAsync(
        CardClick click,
        Func<Assignment, ConfirmContext, DateTime, Outcome<AssignmentFact>> decide,
        string done,
        ConfirmForm? again,
        CancellationToken cancellationToken)
    {
        if (ClickedAssignments.IdOf(click) is not { } id
            || reference.Roster.FindUnit(id.UnitCode) is not { } unit
            || reference.PlanOf(id.Year) is not { } plan
            || plan.FindDuty(id.DutyId) is not { } duty)
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        await openForms.ClosedAsync(id, click.ActivityId, cancellationToken);
        PeriodRule rule = options.Value.PeriodRule;
        ConfirmContext by = new(plan, duty, unit, reference.Roster, rule)
        {
            Frozen = await periods.FrozenAsync(id.UnitCode, cancellationToken),
            Recorded = await recorded.OfAsync(id, rule, cancellationToken),
        };
        Decided<Assignment, AssignmentFact>? decided = await commands.OnAssignmentAsync(
            id, (assignment, now) => decide(assignment, by, now), cancellationToken);
        if (decided is null)
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        AssignmentView view = await views.OfAsync(decided.State, cancellationToken);
        if (decided.Outcome is not Outcome<AssignmentFact>.Refused refused)
        {
            return new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now(), decided.Outcome is Outcome<AssignmentFact>.Done ? done : ChatText.NothingChanged));
        }

        if (await refusals.ForbiddenAsync(click, id.Subject, refused.Faults, cancellationToken) is { } forbidden)
        {
            return forbidden;
        }

        if (again is null || view.Assignment.Confirmation is null)
        {
            return new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now(), FaultText.Of(refused.Faults[0], contexts.Culture)));
        }

        await openForms.OpenedAsync(id, click.ActivityId, cancellationToken);
        return new CardAnswer.Card(Form(view, again, refused.Faults));
    }

    /// <summary>The form with what was confirmed; it asks for the reason once the quarter is frozen.</summary>
    public CardAnswer.Card Open(AssignmentView view, Confirmation said)
    {
        ConfirmForm form = ConfirmForm.Of(said);
        return new CardAnswer.Card(Form(view, view.Figures?.Freeze is null ? form : form.With(Fields.AfterFreeze, ""), []));
    }

    public AdaptiveCards.AdaptiveCard Form(AssignmentView view, ConfirmForm form, IReadOnlyList<Fault> faults, string? notice = null) =>
        ConfirmCard.Render(view, form, faults, contexts.Now(), reference.Roster.ReportingUnits, notice);
}

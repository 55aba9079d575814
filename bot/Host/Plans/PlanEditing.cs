using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

/// <summary>What an editor's click says, as the plan's rules take it, and the form it came from.</summary>
public sealed class PlanEditing(KeptDocuments documents, ReferenceData reference, BusinessClock clock, CardContexts contexts)
{
    /// <summary>The edit of a click on a version of the plan's document; the version that the form showed must still be the last.</summary>
    public Outcome<PlanDraft> Draft(PlanDocument document, int version, CardClick click)
    {
        if (!Permissions.MayEditPlan(click.Who))
        {
            return Outcome.Refuse<PlanDraft>(FaultCode.NotAPlanEditor);
        }

        if (click[DataKeys.Version] != version.ToString(CultureInfo.InvariantCulture))
        {
            return Outcome.Refuse<PlanDraft>([new Fault(FaultCode.PlanMovedOn, null, version)]);
        }

        if (string.IsNullOrWhiteSpace(click[Fields.Why]))
        {
            return Outcome.Refuse<PlanDraft>([new Fault(FaultCode.PlanReasonMissing, Fields.Why)]);
        }

        PlanParts parts = Parts(document, click);
        return click[DataKeys.Target] switch
        {
            PlanEditCard.Clause => EditPlan.Clause(
                parts,
                new ClauseEdit(
                    click[Fields.ClauseId] ?? "", click[Fields.After], click[Fields.Wording], click[Fields.WordingEn],
                    click[Fields.ClauseNote],
                    click[Fields.Who], click[Fields.Retired]),
                click.Who),
            PlanEditCard.Duty => EditPlan.Duty(
                parts,
                new DutyEdit(
                    (click[Fields.DutyId] ?? "").Trim(), click[Fields.DutyClauses], click[Fields.Title], click[Fields.TitleEn],
                    click[Fields.LeadUnit] ?? "",
                    click[Fields.Recurrence], click[Fields.Ladder], click[Fields.AddMeasure], click[Fields.DropMeasures],
                    click[Fields.Retired]),
                click.Who,
                reference.Roster,
                clock.Today),
            _ => EditPlan.Head(
                parts, new HeadEdit(click[Fields.PlanNumber], click[Fields.PlanDate], click[Fields.PlanTitle], click[Fields.PlanGoLive]),
                click.Who),
        };
    }

    /// <summary>The form that a click came from, with what was typed and what was wrong.</summary>
    public async Task<AdaptiveCard> FormAsync(CardClick click, IReadOnlyList<Fault> faults, CancellationToken cancellationToken)
    {
        (_, int version, PlanDocument document, _) = await documents.PlanAsync(cancellationToken);
        Plan plan = Parts(document, click).ToPlan();
        return click[DataKeys.Target] switch
        {
            PlanEditCard.Clause => PlanEditCard.ClauseForm(plan, click[Fields.ClauseId] ?? "", click.Data, version, faults, contexts.Now()),
            PlanEditCard.Duty => PlanEditCard.DutyForm(
                plan, click[Fields.DutyId], reference.Roster.ReportingUnits, click.Data, version, faults, contexts.Now()),
            _ => PlanEditCard.Menu(
                plan, reference.Settings, reference.Roster.ReportingUnits, Permissions.IsOfficer(click.Who), version, faults,
                contexts.Now()),
        };
    }

    private PlanParts Parts(PlanDocument document, CardClick click) =>
        (int.TryParse(click[DataKeys.Year], NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? document.Of(year) : null)
        ?? document.Of(reference.Plan.Year)
        ?? document.Plans[^1];
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Activities;

/// <summary>The corrected form: what it says is confirmed; the report keeps what was reported.</summary>
public sealed class SaveDraftAction(DraftDeciding deciding, ActivityForms forms, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.SaveDraft;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        ConfirmForm form = ActivityForms.Typed(click);
        return deciding.DecideAsync(
            click,
            (draft, assignment, by, now) => DecideDraft.ApproveCorrected(draft, form, assignment, click.Who, by, forms.PlanVersion, now),
            (view, faults, context) => DraftCards.Edit(view, form, faults, context, reference.Roster.ReportingUnits),
            cancellationToken);
    }
}

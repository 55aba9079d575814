using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Activities;

/// <summary>One tap: confirmed exactly as it was reported.</summary>
public sealed class ApproveDraftAction(DraftDeciding deciding, ActivityForms forms, ActivityDrafts drafts) : ICardAction
{
    public string Verb => Verbs.ApproveDraft;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.DecideAsync(
        click,
        (draft, assignment, by, now) => DecideDraft.Approve(draft, assignment, click.Who, by, forms.PlanVersion, now),
        (view, faults, context) => DraftCards.ForHead(view, drafts.IsComplete(view), faults, context),
        cancellationToken);
}

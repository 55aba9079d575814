using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Activities;

/// <summary>The report is not approved, with a reason that the reporter is told.</summary>
public sealed class RejectDraftAction(DraftDeciding deciding, ActivityDrafts drafts, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.RejectDraft;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.DecideAsync(
        click,
        (draft, _, _, now) => DecideDraft.Reject(draft, click[Fields.Reason], click.Who, reference.Roster, now),
        (view, faults, context) => DraftCards.ForHead(view, drafts.IsComplete(view), faults, context),
        cancellationToken);
}

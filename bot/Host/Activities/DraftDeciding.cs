using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Activities;

/// <summary>Runs a head's word on a staff member's report and answers with the report as it then stands.</summary>
public sealed class DraftDeciding(ActivityDrafts drafts, ReferenceData reference, Refusals refusals, CardContexts contexts)
{
    /// <summary>The report that a click is about, for who may decide on it; else the answer that ends the click.</summary>
    public async Task<(DraftView? View, CardAnswer? End)> FindAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (click.ReadRow(DataKeys.Token) is not { } at
            || await drafts.FindAsync(at, cancellationToken) is not { } draft
            || await drafts.ViewAsync(draft, cancellationToken) is not { } view)
        {
            return (null, new CardAnswer.Line(ChatText.NoSuchDraft));
        }

        return Permissions.MayConfirm(click.Who, at.UnitCode, reference.Roster)
            ? (view, null)
            : (null, new CardAnswer.Line(await refusals.ForbiddenAsync(
                click.Who, click.Verb, draft.Subject, FaultCode.NotAllowedToDecideDraft, cancellationToken)));
    }

    /// <param name="decide">The decision.</param>
    /// <param name="again">The card with what is at fault.</param>
    public async Task<CardAnswer> DecideAsync(
        CardClick click,
        Func<ActivityDraft, Assignment?, ConfirmContext, DateTime, Outcome<DraftChange>> decide,
        Func<DraftView, IReadOnlyList<Fault>, CardContext, AdaptiveCards.AdaptiveCard> again,
        CancellationToken cancellationToken)
    {
        if (click.ReadRow(DataKeys.Token) is not { } at
            || await drafts.DecideAsync(at, decide, cancellationToken) is not var (draft, outcome)
            || await drafts.ViewAsync(draft, cancellationToken) is not { } view)
        {
            return new CardAnswer.Line(ChatText.NoSuchDraft);
        }

        CardContext context = contexts.Now();
        return outcome is Outcome<DraftChange>.Refused refused
            ? await refusals.ForbiddenAsync(click, draft.Subject, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(again(view, refused.Faults, context))
            : new CardAnswer.Card(DraftCards.ForHead(view, false, [], context));
    }
}

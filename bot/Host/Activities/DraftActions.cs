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
            : new CardAnswer.Card(ActivityCards.ForHead(view, false, [], context));
    }
}

/// <summary>One tap: confirmed exactly as it was reported.</summary>
public sealed class ApproveDraftAction(DraftDeciding deciding, ActivityForms forms, ActivityDrafts drafts) : ICardAction
{
    public string Verb => Verbs.ApproveDraft;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.DecideAsync(
        click,
        (draft, assignment, by, now) => DecideDraft.Approve(draft, assignment, click.Who, by, forms.PlanVersion, now),
        (view, faults, context) => ActivityCards.ForHead(view, drafts.IsComplete(view), faults, context),
        cancellationToken);
}

/// <summary>Opens the form with what was reported.</summary>
public sealed class OpenDraftAction(DraftDeciding deciding, ReferenceData reference, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.OpenDraft;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (DraftView? view, CardAnswer? end) = await deciding.FindAsync(click, cancellationToken);
        if (view is null)
        {
            return end!;
        }

        return new CardAnswer.Card(view.Draft.Status is DraftStatus.Waiting
            ? ActivityCards.Edit(view, view.Draft.Form, [], contexts.Now(), reference.Roster.ReportingUnits)
            : ActivityCards.ForHead(view, false, [], contexts.Now()));
    }
}

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
            (view, faults, context) => ActivityCards.Edit(view, form, faults, context, reference.Roster.ReportingUnits),
            cancellationToken);
    }
}

/// <summary>The report is not approved, with a reason that the reporter is told.</summary>
public sealed class RejectDraftAction(DraftDeciding deciding, ActivityDrafts drafts, ReferenceData reference) : ICardAction
{
    public string Verb => Verbs.RejectDraft;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.DecideAsync(
        click,
        (draft, _, _, now) => DecideDraft.Reject(draft, click[Fields.Reason], click.Who, reference.Roster, now),
        (view, faults, context) => ActivityCards.ForHead(view, drafts.IsComplete(view), faults, context),
        cancellationToken);
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Activities;

/// <summary>The activity's form, sent: recorded, or put to the head.</summary>
public sealed class SaveActivityAction(
    ActivityForms forms,
    ActivityDrafts drafts,
    Confirming confirming,
    Deciding deciding,
    UnitStore units,
    UnitPeriods periods,
    AssignmentViews views,
    ReferenceData reference,
    Refusals refusals,
    CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.SaveActivity;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (click.Unit is not { } unit
            || reference.Plan.FindDuty(click[DataKeys.Duty] ?? "") is not { } duty
            || !Guid.TryParseExact(click[DataKeys.Token], "N", out Guid parsed))
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        string token = parsed.ToString("N");
        ConfirmForm form = ActivityForms.Typed(click);
        bool arises = click[DataKeys.Occurrence] is not { Length: > 0 };
        bool mayConfirm = Permissions.MayConfirm(click.Who, unit.Code, reference.Roster);
        if (!arises && mayConfirm)
        {
            return await confirming.HandleAsync(click, (_, _, _) => form, form, cancellationToken);
        }

        return mayConfirm
            ? await RecordAsync(click, unit, duty, token, form, cancellationToken)
            : await ReportAsync(click, unit, duty, token, form, arises, cancellationToken);
    }

    private async Task<CardAnswer> RecordAsync(
        CardClick click, Unit unit, Duty duty, string token, ConfirmForm form, CancellationToken cancellationToken)
    {
        AssignmentId IdAt(DateTime now) => RecordActivity.IdOf(unit.Code, duty.Id, token, now);
        Decided<ConfirmRows, IReadOnlyList<AssignmentFact>, Assignment> decided = (await deciding.OnAsync(
            async (now, ct) => new ConfirmRows(
                await units.AssignmentAsync(IdAt(now), ct), forms.ContextOf(duty, unit.Code) with
                {
                    Frozen = await periods.FrozenAsync(unit.Code, ct),
                }),
            (rows, now) => RecordActivity.Decide(rows.Assignment, IdAt(now), form, click.Who, rows.Context, forms.PlanVersion, now),
            (rows, facts, _, changeOf) => changeOf(unit.Code).Save(Kinds.Assignment, rows.Stored, facts),
            cancellationToken))!;
        if (decided.Outcome is Outcome<IReadOnlyList<AssignmentFact>>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, unit.Code, refused.Faults, cancellationToken)
                ?? await AgainAsync(unit, duty, token, form, refused.Faults, cancellationToken);
        }

        AssignmentView view = await views.OfAsync(decided.After ?? decided.Rows.Assignment!, cancellationToken);
        return new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now(), decided.After is null ? ChatText.ActivityRecorded : null));
    }

    private async Task<CardAnswer> AgainAsync(
        Unit unit, Duty duty, string token, ConfirmForm form, IReadOnlyList<Fault> faults, CancellationToken cancellationToken)
    {
        AssignmentView view = await forms.ArisingAsync(unit.Code, duty, token, form[Fields.About], cancellationToken);
        return new CardAnswer.Card(ActivityCards.Form(view, form, token, false, faults, contexts.Now(), reference.Roster.ReportingUnits));
    }

    private async Task<CardAnswer> ReportAsync(
        CardClick click, Unit unit, Duty duty, string token, ConfirmForm form, bool arises, CancellationToken cancellationToken)
    {
        AssignmentView? view = arises
            ? await forms.ArisingAsync(unit.Code, duty, token, form[Fields.About], cancellationToken)
            : click.Assignment is { } id ? await views.OfAsync(id, cancellationToken) : null;
        if (view is null || (arises && !RecordActivity.IsRecordable(duty)))
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        Outcome<ActivityDraft> outcome = await drafts.ReportAsync(token, view, form, null, click.Who, cancellationToken);
        if (outcome is Outcome<ActivityDraft>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, view.Assignment.Id.Subject, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(
                    ActivityCards.Form(view, form, token, true, refused.Faults, contexts.Now(), reference.Roster.ReportingUnits));
        }

        return outcome is Outcome<ActivityDraft>.Done done && await drafts.ViewAsync(done.Value, cancellationToken) is { } sent
            ? new CardAnswer.Card(DraftCards.ForReporter(sent, reference.Roster.AddresseeOf(unit.Code)?.Name, contexts.Now()))
            : new CardAnswer.Line(ChatText.DraftAlreadySent);
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

/// <summary>Opens one of the editor's forms, for whoever may edit.</summary>
public abstract class OpenEditAction(PlanEditing editing, Refusals refusals) : ICardAction
{
    public abstract string Verb { get; }

    protected abstract string Target { get; }

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Permissions.MayEditPlan(click.Who))
        {
            return (await refusals.ForbiddenAsync(click, "plan", [new Fault(FaultCode.NotAPlanEditor)], cancellationToken))!;
        }

        return new CardAnswer.Card(await editing.FormAsync(click with { Data = Opened(click) }, [], cancellationToken));
    }

    // Only what names the thing to edit; the form shows it as it is.
    private Dictionary<string, string> Opened(CardClick click)
    {
        string? clause = click[DataKeys.Clause] ?? click[Fields.ClauseId];
        Dictionary<string, string> data = new() { [DataKeys.Target] = Target };
        foreach ((string key, string? value) in new[]
        {
            (DataKeys.Year, click[DataKeys.Year]), (Fields.ClauseId, clause), (Fields.After, click[Fields.After]), (Fields.DutyId, click[Fields.DutyId]),
        })
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                data[key] = value.Trim();
            }
        }

        return data;
    }
}

public sealed class EditPlanAction(PlanEditing editing, Refusals refusals) : OpenEditAction(editing, refusals)
{
    public override string Verb => Verbs.EditPlan;

    protected override string Target => PlanEditCard.Head;
}

public sealed class EditClauseAction(PlanEditing editing, Refusals refusals) : OpenEditAction(editing, refusals)
{
    public override string Verb => Verbs.EditClause;

    protected override string Target => PlanEditCard.Clause;
}

public sealed class EditDutyAction(PlanEditing editing, Refusals refusals) : OpenEditAction(editing, refusals)
{
    public override string Verb => Verbs.EditDuty;

    protected override string Target => PlanEditCard.Duty;
}

/// <summary>Shows how the plan would differ.</summary>
public sealed class ReviewPlanChangeAction(PlanEditing editing, KeptDocuments documents, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ReviewPlanChange;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (_, int version, PlanDocument document, _) = await documents.PlanAsync(cancellationToken);
        return editing.Draft(document, version, click) switch
        {
            Outcome<PlanDraft>.Done done => new CardAnswer.Card(PlanEditCard.Review(done.Value.After.ToPlan(), done.Value.Differences, click.Data, contexts.Now())),
            Outcome<PlanDraft>.Refused refused => await refusals.ForbiddenAsync(click, "plan", refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(await editing.FormAsync(click, refused.Faults, cancellationToken)),
            _ => new CardAnswer.Card(await editing.FormAsync(click, [new Fault(FaultCode.PlanUnchanged)], cancellationToken)),
        };
    }
}

/// <summary>Saves the plan's next version; what is still to come follows it, what was made keeps the version it was made from.</summary>
public sealed class SavePlanChangeAction(
    PlanEditing editing, KeptDocuments documents, PlanHistory history, Reconciler reconciler, Refusals refusals) : ICardAction
{
    public string Verb => Verbs.SavePlanChange;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        click = click with { Data = PackedData.In(click.Data) };
        Outcome<PlanDocument> outcome = await documents.ChangePlanAsync(
            (document, version) => editing.Draft(document, version, click) switch
            {
                Outcome<PlanDraft>.Done done => Outcome.Of(document.With(done.Value.After) with
                {
                    ChangedYear = done.Value.After.Own.Year,
                    Differences = done.Value.Differences,
                }),
                Outcome<PlanDraft>.Refused refused => Outcome.Refuse<PlanDocument>(refused.Faults),
                _ => Outcome.Repeated<PlanDocument>(),
            },
            click.Who,
            click[Fields.Why] ?? "",
            cancellationToken);
        if (outcome is Outcome<PlanDocument>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, "plan", refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(await editing.FormAsync(click, refused.Faults, cancellationToken));
        }

        await reconciler.FollowAsync(cancellationToken);
        return new CardAnswer.Card(await history.CardAsync(saved: true, cancellationToken));
    }
}

/// <summary>Which units begin before the others, and when.</summary>
public sealed class SavePilotAction(KeptDocuments documents, PlanEditing editing, ReferenceData reference, Reconciler reconciler, Refusals refusals) : ICardAction
{
    public string Verb => Verbs.SavePilot;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        Outcome<OfficeSettings> outcome = await documents.ChangeSettingsAsync(
            now => Pilot.Decide(now, click[Fields.PilotUnits], click[Fields.PilotFrom], click.Who, reference.Roster), click.Who, null, cancellationToken);
        if (outcome is Outcome<OfficeSettings>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, "pilot", refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(await editing.FormAsync(click, refused.Faults, cancellationToken));
        }

        await reconciler.FollowAsync(cancellationToken);
        return new CardAnswer.Card(await editing.FormAsync(click, [], cancellationToken));
    }
}

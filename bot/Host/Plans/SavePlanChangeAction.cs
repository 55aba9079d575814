using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

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

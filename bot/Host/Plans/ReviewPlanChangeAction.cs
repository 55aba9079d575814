using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

/// <summary>Shows how the plan would differ.</summary>
public sealed class ReviewPlanChangeAction(PlanEditing editing, KeptDocuments documents, Refusals refusals, CardContexts contexts)
    : ICardAction
{
    public string Verb => Verbs.ReviewPlanChange;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (_, int version, PlanDocument document, _) = await documents.PlanAsync(cancellationToken);
        return editing.Draft(document, version, click) switch
        {
            Outcome<PlanDraft>.Done done =>
                new CardAnswer.Card(PlanEditCard.Review(done.Value.After.ToPlan(), done.Value.Differences, click.Data, contexts.Now())),
            Outcome<PlanDraft>.Refused refused => await refusals.ForbiddenAsync(click, "plan", refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(await editing.FormAsync(click, refused.Faults, cancellationToken)),
            _ => new CardAnswer.Card(await editing.FormAsync(click, [new Fault(FaultCode.PlanUnchanged)], cancellationToken)),
        };
    }
}

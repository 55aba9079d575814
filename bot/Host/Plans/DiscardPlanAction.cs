using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

/// <summary>The file is not wanted.</summary>
public sealed class DiscardPlanAction(PlanImporting importing, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.DiscardPlan;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Permissions.MayEditPlan(click.Who))
        {
            return (await refusals.ForbiddenAsync(click, "plan", [new Fault(FaultCode.NotAPlanEditor)], cancellationToken))!;
        }

        if (await importing.FindAsync(click[DataKeys.Token], cancellationToken) is { } sent)
        {
            await importing.DropAsync(sent, cancellationToken);
        }

        return new CardAnswer.Card(PlanImportCard.Discarded(contexts.Now()));
    }
}

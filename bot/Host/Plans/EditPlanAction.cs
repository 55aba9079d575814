using TeamsReformBot.Cards;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

public sealed class EditPlanAction(PlanEditing editing, Refusals refusals) : OpenEditAction(editing, refusals)
{
    public override string Verb => Verbs.EditPlan;

    protected override string Target => PlanEditCard.Head;
}

using TeamsReformBot.Cards;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

public sealed class EditDutyAction(PlanEditing editing, Refusals refusals) : OpenEditAction(editing, refusals)
{
    public override string Verb => Verbs.EditDuty;

    protected override string Target => PlanEditCard.Duty;
}

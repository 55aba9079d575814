using TeamsReformBot.Cards;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

public sealed class EditClauseAction(PlanEditing editing, Refusals refusals) : OpenEditAction(editing, refusals)
{
    public override string Verb => Verbs.EditClause;

    protected override string Target => PlanEditCard.Clause;
}

namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string ShowPlan = "plan.show";
    public const string ShowPlanPart = "plan.part";
    public const string ShowClause = "plan.clause";
    public const string EditPlan = "plan.edit";
    public const string EditClause = "plan.editClause";
    public const string EditDuty = "plan.editDuty";
    public const string ReviewPlanChange = "plan.review";
    public const string SavePlanChange = "plan.save";
    public const string SavePilot = "plan.pilot";
    public const string PlanHistory = "plan.history";
    public const string RollOverPlan = "plan.rollOver";
    public const string ApplyPlan = "plan.apply";
    public const string DiscardPlan = "plan.discard";
}

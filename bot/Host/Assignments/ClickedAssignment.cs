using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

public static class ClickedAssignment
{
    /// <summary>The assignment that a card's data names; null when it names none.</summary>
    public static AssignmentId? AssignmentId(this CardClick click) =>
        Domain.Assignments.AssignmentId.Parse(click[DataKeys.Unit], click[DataKeys.Duty], click[DataKeys.Occurrence]);
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>Finds the assignment that a click is about, for somebody who may work on it.</summary>
public sealed class ClickedAssignments(AssignmentViews views, ReferenceData reference, Refusals refusals)
{
    /// <param name="click">Who pressed what.</param>
    /// <param name="right">What is needed of who pressed.</param>
    /// <returns>The assignment; or, where there is none or they may not, the answer that ends the click.</returns>
    public async Task<(AssignmentView? View, CardAnswer? End)> FindAsync(
        CardClick click, UnitRight right, CancellationToken cancellationToken)
    {
        if (click.Assignment is not { } id || await views.OfAsync(id, cancellationToken) is not { } view)
        {
            return (null, new CardAnswer.Line(ChatText.NoSuchAssignment));
        }

        return right.May(click.Who, id.UnitCode, reference.Roster)
            ? (view, null)
            : (null, await refusals.ForbiddenAsync(click, id.Subject, [new Fault(right.Refusal)], cancellationToken));
    }
}

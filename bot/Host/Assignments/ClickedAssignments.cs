using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
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
    /// <param name="otherwise">What to refuse others with.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The assignment; or, where there is none or they may not, the answer that ends the click.</returns>
    public async Task<(AssignmentView? View, CardAnswer? End)> FindAsync(CardClick click, FaultCode otherwise, CancellationToken cancellationToken)
    {
        if (IdOf(click) is not { } id || await views.OfAsync(id, cancellationToken) is not { } view)
        {
            return (null, new CardAnswer.Line(ChatText.NoSuchAssignment));
        }

        bool may = otherwise is FaultCode.NotAllowedToConfirm
            ? Permissions.MayConfirmOrEnter(click.Who, id.UnitCode, reference.Roster)
            : Permissions.MayConfirm(click.Who, id.UnitCode, reference.Roster);
        return may
            ? (view, null)
            : (null, await refusals.ForbiddenAsync(click, id.Subject, [new Fault(otherwise)], cancellationToken));
    }

    /// <summary>The assignment that a card's data names; null when it names none.</summary>
    public static AssignmentId? IdOf(CardClick click) => AssignmentId.Parse(click[DataKeys.Unit], click[DataKeys.Duty], click[DataKeys.Occurrence]);
}

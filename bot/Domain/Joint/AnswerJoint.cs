using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Joint;

/// <summary>Who confirms for a unit says whether it held the event too; the Office says under which unit the people count.</summary>
public static class AnswerJoint
{
    private const int DaysApart = 1;

    /// <summary>
    /// The unit's own records that may be of the same event: of that day or the day beside it. They are offered, never merged.
    /// </summary>
    public static IReadOnlyList<Assignment> Candidates(JointItem item, IEnumerable<Assignment> own) =>
    [
        .. own.Where(a => a.Id.UnitCode == item.UnitCode
                && a.Confirmation is { Reach: not null } said
                && Math.Abs(said.HeldOn.DayNumber - item.HeldOn.DayNumber) <= DaysApart)
            .OrderBy(a => a.Confirmation!.At),
    ];

    /// <param name="sameAs">The unit's own record of the event; null where it has none.</param>
    /// <param name="frozen">The keys of the quarters that are frozen for the unit.</param>
    public static Outcome<JointFact> Agree(
        JointItem item, Assignment? sameAs, Person by, Roster roster, IReadOnlySet<string> frozen, PeriodRule rule, DateTime now)
    {
        if (Refusal(item, by, roster) is { } refusal)
        {
            return refusal;
        }

        if (sameAs is not null && Candidates(item, [sameAs]).Count == 0)
        {
            return Outcome.Refuse<JointFact>(FaultCode.JointNotOfThatDay);
        }

        return item.Status is JointStatus.Agreed && item.SameAs == sameAs?.Id
            ? Outcome.Repeated<JointFact>()
            : Outcome.Of<JointFact>(new JointFact.Agreed(
                now, by.Upn, sameAs?.Id, sameAs?.Confirmation is { } said && frozen.Contains(Quarters.KeyOf(said.HeldOn, rule))));
    }

    public static Outcome<JointFact> Deny(JointItem item, Person by, Roster roster, DateTime now) =>
        Refusal(item, by, roster)
        ?? (item.Status is JointStatus.NotOurs ? Outcome.Repeated<JointFact>() : Outcome.Of<JointFact>(new JointFact.NotOurs(now, by.Upn)));

    /// <param name="unitCode">The unit that recorded the event, or the one that was named.</param>
    public static Outcome<JointFact> CountUnder(JointItem item, UnitCode unitCode, Person by, DateTime now) =>
        !Permissions.IsOfficer(by) ? Outcome.Refuse<JointFact>(FaultCode.NotAnOfficer)
        : item.Status is JointStatus.Unnamed
            || (unitCode != item.UnitCode && unitCode != item.Event.UnitCode) ? Outcome.Refuse<JointFact>(FaultCode.JointGone)
        : (item.CountsUnder ?? item.Event.UnitCode) == unitCode ? Outcome.Repeated<JointFact>()
        : Outcome.Of<JointFact>(new JointFact.CountsUnder(now, by.Upn, unitCode));

    private static Outcome<JointFact>? Refusal(JointItem item, Person by, Roster roster) =>
        !Permissions.MayConfirmOrEnter(by, item.UnitCode, roster) ? Outcome.Refuse<JointFact>(FaultCode.NotAllowedToConfirm)
        : item.Status is JointStatus.Unnamed ? Outcome.Refuse<JointFact>(FaultCode.JointGone)
        : null;
}

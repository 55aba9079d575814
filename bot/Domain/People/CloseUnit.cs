using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>
/// A unit is closed, or merged into another, which takes over its people and its open work. Nothing is deleted: its code, its
/// history and its figures stay.
/// </summary>
public static class CloseUnit
{
    /// <param name="into">The code of the unit that takes over; null where none does.</param>
    /// <param name="today">The first day on which it is no more.</param>
    public static Outcome<RosterContent> Decide(RosterContent now, string code, string? into, Person by, DateOnly today)
    {
        return Permissions.MayEditRoster(by)
            ? Close(now, code, into, today)
            : Outcome.Refuse<RosterContent>(FaultCode.NotAllowedToEditRoster);
    }

    /// <summary>Whoever said so, and whoever confirmed it.</summary>
    internal static Outcome<RosterContent> Close(RosterContent now, string code, string? into, DateOnly today)
    {
        if (now.FindUnit(code) is not { } unit)
        {
            return Outcome.Refuse<RosterContent>([new Fault(FaultCode.UnitUnknown, null, code)]);
        }

        if (unit.IsClosed)
        {
            return Outcome.Repeated<RosterContent>();
        }

        Unit? successor = into is null ? null : now.FindUnit(into);
        if (into is not null && successor is not { IsClosed: false })
        {
            return Outcome.Refuse<RosterContent>([new Fault(FaultCode.UnitUnknown, Fields.MergeInto, into)]);
        }

        if (successor == unit)
        {
            return Outcome.Refuse<RosterContent>([new Fault(FaultCode.MergeIntoItself, Fields.MergeInto)]);
        }

        // The chief of office goes on as such wherever the Office goes.
        if (successor is not null && now.LeaderOf(unit.Code) is { Role: Role.ChiefOfOffice } && now.LeaderOf(successor.Code) is { } head)
        {
            return Outcome.Refuse<RosterContent>([new Fault(FaultCode.UnitHasHead, Fields.MergeInto, successor.Name, head.Name)]);
        }

        RosterContent closed = now.With(unit with { ClosedOn = today, MergedInto = successor?.Code });
        return RosterUpkeep.Decide(now, closed with
        {
            Units = [.. closed.Units.Select(other => other with { ParentCode = ParentOf(other, unit, successor, now) })],
            People = successor is null
                ? closed.People
                : [.. closed.People.Select(person => person.UnitCode == unit.Code ? MovedTo(successor, person) : person)],
            Delegations = [.. closed.Delegations.Where(delegation => delegation.UnitCode != unit.Code)],
        });
    }

    // A successor from below takes the unit's own place; the others that stood under it stand under the successor.
    private static UnitCode? ParentOf(Unit other, Unit unit, Unit? successor, RosterContent now) =>
        other == successor && now.IsBelow(other, unit) ? unit.ParentCode
        : other.ParentCode == unit.Code ? successor?.Code ?? unit.ParentCode
        : other.ParentCode;

    // Whether they lead anything in the other unit is for the Office to say.
    private static Person MovedTo(Unit successor, Person person) => person with
    {
        UnitCode = successor.Code,
        Role = person.Role is Role.Head or Role.Deputy or Role.Contact ? Role.Staff : person.Role,
    };
}

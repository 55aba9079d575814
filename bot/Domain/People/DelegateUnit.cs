using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>A head delegates for some days; or is away, so that a deputy stands in.</summary>
public static class DelegateUnit
{
    /// <summary>What the form sends instead of a principal name: the head is away, whoever is deputy stands in.</summary>
    public const string Deputy = "deputy";

    /// <summary>Longer is no absence but another head.</summary>
    public const int MaxDays = 92;

    public static Outcome<RosterContent> Decide(RosterContent now, UnitCode unitCode, RosterForm form, Person by, DateTime at)
    {
        DateOnly today = DateOnly.FromDateTime(at);
        Roster roster = now.ToRoster(today);
        if (!Permissions.MayDelegate(by, unitCode, roster))
        {
            return Outcome.Refuse<RosterContent>(FaultCode.NotAllowedToDelegate);
        }

        if (now.FindUnit(unitCode) is not { IsClosed: false } unit)
        {
            return Outcome.Refuse<RosterContent>([new Fault(FaultCode.UnitUnknown, null, unitCode.Text)]);
        }

        FormReader read = new();
        Delegation? delegation = Read(roster, unit, form, by, at, today, read);
        if (!read.IsClean)
        {
            return read.Refuse<RosterContent>();
        }

        // Only what counts now: who stood in before somebody else may be asked again.
        Delegation? latest = now.Delegations.Where(d => d.UnitCode == unit.Code).MaxBy(d => d.At);
        return latest is not null && latest with { At = at } == delegation
            ? Outcome.Repeated<RosterContent>()
            : Outcome.Of(now with { Delegations = [.. now.Delegations.Where(d => d.Last >= today), delegation!] });
    }

    /// <summary>Ends what is said for today and later.</summary>
    public static Outcome<RosterContent> End(RosterContent now, UnitCode unitCode, Person by, DateTime at)
    {
        DateOnly today = DateOnly.FromDateTime(at);
        if (!Permissions.MayDelegate(by, unitCode, now.ToRoster(today)))
        {
            return Outcome.Refuse<RosterContent>(FaultCode.NotAllowedToDelegate);
        }

        List<Delegation> left = [.. now.Delegations.Where(d => d.UnitCode != unitCode || d.Last < today)];
        return left.Count == now.Delegations.Count ? Outcome.Repeated<RosterContent>() : Outcome.Of(now with { Delegations = left });
    }

    private static Delegation? Read(Roster roster, Unit unit, RosterForm form, Person by, DateTime at, DateOnly today, FormReader read)
    {
        DateOnly? first = read.Date(form[Fields.DelegateFrom], Fields.DelegateFrom);
        DateOnly? last = read.Date(form[Fields.DelegateUntil], Fields.DelegateUntil);
        foreach (string field in (string[])[Fields.DelegateFrom, Fields.DelegateUntil])
        {
            if (form[field] is null)
            {
                read.Add(new Fault(FaultCode.DateMissing, field));
            }
        }

        if (last < first)
        {
            read.Add(new Fault(FaultCode.DelegationEndsBeforeStart, Fields.DelegateUntil));
        }
        else if (last < today)
        {
            read.Add(new Fault(FaultCode.DelegationInPast, Fields.DelegateUntil));
        }
        else if (last is { } end && first is { } begin && end.DayNumber - begin.DayNumber >= MaxDays)
        {
            read.Add(new Fault(FaultCode.DelegationTooLong, Fields.DelegateUntil, MaxDays));
        }

        string? to = form[Fields.DelegateTo];
        Person? person = to is null or Deputy ? null : roster.FindByUpn(to);
        if (to is null || (to == Deputy && roster.MembersOf(unit.Code).All(p => p.Role is not Role.Deputy)))
        {
            read.Add(new Fault(to is null ? FaultCode.DelegateMissing : FaultCode.NoDeputy, Fields.DelegateTo));
        }
        else if (to != Deputy && (person is null || person.UnitCode != unit.Code || person.Role.LeadsUnit()))
        {
            read.Add(new Fault(FaultCode.DelegateNotInUnit, Fields.DelegateTo, unit.Name));
        }

        return !read.IsClean ? null : new Delegation(unit.Code, person?.Upn, first!.Value, last!.Value, by.Upn, at);
    }
}

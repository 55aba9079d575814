using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>A unit gets another name, another unit above it, another staff count. Its code never changes.</summary>
public static class EditUnit
{
    public static Outcome<RosterContent> Decide(RosterContent now, string code, RosterForm form, Person by)
    {
        if (!Permissions.MayEditRoster(by))
        {
            return Outcome.Refuse<RosterContent>(FaultCode.NotAllowedToEditRoster);
        }

        if (now.FindUnit(code) is not { } unit)
        {
            return Outcome.Refuse<RosterContent>([new Fault(FaultCode.UnitUnknown, null, code)]);
        }

        FormReader read = new();
        string? name = read.Required(form[Fields.UnitName], Fields.UnitName, FaultCode.UnitNameMissing);
        UnitCode? parent = ReadParent(now, unit, form[Fields.ParentUnit], read);
        int? staff = read.Count(form[Fields.StaffCount], Fields.StaffCount);
        if (staff is null or 0 && read.IsCleanAt(Fields.StaffCount) && now.ToRoster(default).AddresseeOf(unit.Code) is not null)
        {
            read.Add(new Fault(FaultCode.StaffCountMissing, Fields.StaffCount));
        }

        if (!read.IsClean)
        {
            return read.Refuse<RosterContent>();
        }

        Unit after = unit with
        {
            Name = name!,
            ParentCode = parent,
            StaffCount = staff ?? 0,
            OwnSeat = form.Is(Fields.OwnSeat),
        };
        return after == unit ? Outcome.Repeated<RosterContent>() : Outcome.Of(now.With(after));
    }

    private static UnitCode? ReadParent(RosterContent now, Unit unit, string? typed, FormReader read)
    {
        if (typed is null)
        {
            return null;
        }

        if (now.FindUnit(typed) is not { IsClosed: false } parent)
        {
            read.Add(new Fault(FaultCode.UnitUnknown, Fields.ParentUnit, typed));
            return null;
        }

        if (parent.Code == unit.Code || now.IsBelow(parent, unit))
        {
            read.Add(new Fault(FaultCode.ParentIsItself, Fields.ParentUnit, unit.Name));
            return null;
        }

        return parent.Code;
    }
}

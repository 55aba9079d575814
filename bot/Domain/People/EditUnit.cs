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

        List<Fault> faults = [];
        string? name = form.Required(Fields.UnitName, FaultCode.UnitNameMissing, faults);
        UnitCode? parent = ReadParent(now, unit, form[Fields.ParentUnit], faults);
        int? staff = FormText.ReadCount(form[Fields.StaffCount], Fields.StaffCount, faults);
        if (staff is null or 0 && faults.All(f => f.Field != Fields.StaffCount) && now.ToRoster(default).AddresseeOf(unit.Code) is not null)
        {
            faults.Add(new Fault(FaultCode.StaffCountMissing, Fields.StaffCount));
        }

        if (faults.Count > 0)
        {
            return Outcome.Refuse<RosterContent>(faults);
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

    private static UnitCode? ReadParent(RosterContent now, Unit unit, string? typed, List<Fault> faults)
    {
        if (typed is null)
        {
            return null;
        }

        if (now.FindUnit(typed) is not { IsClosed: false } parent)
        {
            faults.Add(new Fault(FaultCode.UnitUnknown, Fields.ParentUnit, typed));
            return null;
        }

        if (parent.Code == unit.Code || now.IsBelow(parent, unit))
        {
            faults.Add(new Fault(FaultCode.ParentIsItself, Fields.ParentUnit, unit.Name));
            return null;
        }

        return parent.Code;
    }
}

using System.Globalization;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>The people that the rows describe. A row whose person columns are all empty describes a unit alone.</summary>
internal static class RosterPersonRows
{
    public static IEnumerable<Person> People(IReadOnlyList<RosterRow> rows, IReadOnlyList<Unit> units)
    {
        var codes = units.ToDictionary(unit => unit.Code, unit => unit.Code);
        return WithPerson(rows).Select(row => new Person(
            Upn.Kept(row.Upn), ObjectIdOf(row), row.Person, row.Title, codes[UnitCode.Kept(row.UnitCode)], RoleOf(row)!.Value));
    }

    public static IEnumerable<RosterFault> Faults(IReadOnlyList<RosterRow> rows)
    {
        RosterRow[] people = [.. WithPerson(rows)];
        return
        [
            .. people.SelectMany(OwnFaults),
            .. Repeated(
                people.Where(row => row.Upn.Length > 0), row => row.Upn.ToUpperInvariant(), RosterFaultCode.UpnTwice, row => row.Upn),
            .. Repeated(
                people.Where(row => ObjectIdOf(row) is not null),
                row => ObjectIdOf(row).ToString()!,
                RosterFaultCode.ObjectIdTwice,
                row => row.AadObjectId),
            .. Repeated(
                people.Where(row => RoleOf(row)?.LeadsUnit() == true),
                row => row.UnitCode.ToUpperInvariant(),
                RosterFaultCode.SecondHead,
                row => row.UnitCode),
        ];
    }

    private static IEnumerable<RosterRow> WithPerson(IReadOnlyList<RosterRow> rows) =>
        rows.Where(row => string.Concat(row.Person, row.Title, row.Role, row.Upn, row.AadObjectId).Length > 0);

    private static IEnumerable<RosterFault> OwnFaults(RosterRow row)
    {
        if (row.Person.Length == 0) yield return new RosterFault(row.Number, RosterFaultCode.PersonMissing);
        if (row.Upn.Length == 0) yield return new RosterFault(row.Number, RosterFaultCode.UpnMissing);
        else if (Account.FaultOf(row.Upn) is { } fault) yield return new RosterFault(row.Number, CodeOf(fault), row.Upn);
        if (RoleOf(row) is null) yield return new RosterFault(row.Number, RosterFaultCode.RoleUnknown, row.Role, RosterFields.RoleNames);
        if (!RosterFields.TryObjectId(row.AadObjectId, out _))
            yield return new RosterFault(row.Number, RosterFaultCode.ObjectIdInvalid, row.AadObjectId);
    }

    private static RosterFaultCode CodeOf(AccountFault fault) => fault switch
    {
        AccountFault.IsALink => RosterFaultCode.UpnIsALink,
        AccountFault.Several => RosterFaultCode.UpnSeveral,
        AccountFault.HasBlanks => RosterFaultCode.UpnHasBlanks,
        AccountFault.HasMarks => RosterFaultCode.UpnHasMarks,
        AccountFault.HasForeignLetters => RosterFaultCode.UpnHasForeignLetters,
        _ => RosterFaultCode.UpnNotAnAddress,
    };

    private static IEnumerable<RosterFault> Repeated(
        IEnumerable<RosterRow> rows, Func<RosterRow, string> key, RosterFaultCode code, Func<RosterRow, string> cell) =>
        rows.GroupBy(key).SelectMany(same => same.Skip(1).Select(
            row => new RosterFault(row.Number, code, cell(row), same.First().Number.ToString(CultureInfo.InvariantCulture))));

    private static Role? RoleOf(RosterRow row) => RosterFields.TryRole(row.Role, out var role) ? role : null;

    private static Guid? ObjectIdOf(RosterRow row) => RosterFields.TryObjectId(row.AadObjectId, out var id) ? id : null;
}

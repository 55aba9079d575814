namespace TeamsReformBot.Domain.People;

/// <summary>The people that the rows describe. A row whose person columns are all empty describes a unit alone.</summary>
internal static class RosterPersonRows
{
    public static IEnumerable<Person> People(IReadOnlyList<RosterRow> rows, IReadOnlyList<Unit> units)
    {
        var codes = units.ToDictionary(unit => unit.Code, unit => unit.Code, StringComparer.OrdinalIgnoreCase);
        return WithPerson(rows).Select(row => new Person(
            row.Upn, ObjectIdOf(row), row.Person, row.Title, codes[row.UnitCode], RoleOf(row)!.Value));
    }

    public static IEnumerable<RosterFault> Faults(IReadOnlyList<RosterRow> rows)
    {
        RosterRow[] people = [.. WithPerson(rows)];
        return
        [
            .. people.SelectMany(row => Messages(row).Select(message => new RosterFault(row.Number, message))),
            .. Repeated(
                people.Where(row => row.Upn.Length > 0),
                row => row.Upn.ToUpperInvariant(),
                row => $"Tài khoản '{row.Upn}' đã có"),
            .. Repeated(
                people.Where(row => ObjectIdOf(row) is not null),
                row => ObjectIdOf(row).ToString()!,
                row => $"Mã đối tượng '{row.AadObjectId}' đã có"),
            .. Repeated(
                people.Where(row => RoleOf(row)?.LeadsUnit() == true),
                row => row.UnitCode.ToUpperInvariant(),
                row => $"Đơn vị '{row.UnitCode}' đã có người đứng đầu"),
        ];
    }

    private static IEnumerable<RosterRow> WithPerson(IReadOnlyList<RosterRow> rows) =>
        rows.Where(row => string.Concat(row.Person, row.Title, row.Role, row.Upn, row.AadObjectId).Length > 0);

    private static IEnumerable<string> Messages(RosterRow row)
    {
        if (row.Person.Length == 0) yield return "Thiếu họ tên (person).";
        if (row.Upn.Length == 0) yield return "Thiếu tài khoản (upn).";
        if (RoleOf(row) is null)
            yield return $"Vai trò (role) '{row.Role}' không có; chọn một trong: {RosterFields.RoleNames}.";
        if (!RosterFields.TryObjectId(row.AadObjectId, out _))
            yield return $"Mã đối tượng (aad_object_id) '{row.AadObjectId}' không phải GUID.";
    }

    private static IEnumerable<RosterFault> Repeated(IEnumerable<RosterRow> rows, Func<RosterRow, string> key, Func<RosterRow, string> message) =>
        rows.GroupBy(key).SelectMany(same => same.Skip(1).Select(
            row => new RosterFault(row.Number, $"{message(row)} ở dòng {same.First().Number}.")));

    private static Role? RoleOf(RosterRow row) => RosterFields.TryRole(row.Role, out var role) ? role : null;

    private static Guid? ObjectIdOf(RosterRow row) => RosterFields.TryObjectId(row.AadObjectId, out var id) ? id : null;
}

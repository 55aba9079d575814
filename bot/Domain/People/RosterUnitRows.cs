using System.Globalization;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.People;

/// <summary>
/// The units that the rows describe. A unit is described by its first row; in its other rows an empty cell repeats the first.
/// </summary>
internal static class RosterUnitRows
{
    public static IReadOnlyList<Unit> Units(IReadOnlyList<RosterRow> rows)
    {
        RosterRow[] firsts = [.. ByUnit(rows).Select(unit => unit.First())];
        return [.. firsts.Select(row => UnitOf(row, firsts))];
    }

    /// <summary>Where each unit is described, by code.</summary>
    public static IReadOnlyDictionary<string, int> FirstRows(IReadOnlyList<RosterRow> rows) =>
        ByUnit(rows).ToDictionary(unit => unit.First().UnitCode, unit => unit.First().Number);

    public static IEnumerable<RosterFault> Faults(IReadOnlyList<RosterRow> rows)
    {
        if (rows.Count == 0) yield return new RosterFault(1, RosterFaultCode.NoRows);
        foreach (var fault in MissingFaults(rows))
            yield return fault;

        var parents = ByUnit(rows).ToDictionary(unit => unit.Key, unit => unit.First().ParentUnit, StringComparer.OrdinalIgnoreCase);
        foreach (var unit in ByUnit(rows))
        {
            var first = unit.First();
            foreach (var fault in OwnFaults(first).Concat(ParentFaults(first, parents)))
                yield return fault;
            if (RosterFields.TryCount(first.StaffCount, out var count) && count == 0 && unit.Any(Leads))
                yield return new RosterFault(first.Number, RosterFaultCode.HeadOfNobody, first.UnitCode);
            foreach (var row in unit.Skip(1).Where(row => !SameUnit(row, first)))
                yield return new RosterFault(row.Number, RosterFaultCode.UnitDiffers, row.UnitCode, Line(first));
        }

        foreach (var fault in AlikeFaults([.. ByUnit(rows).Select(unit => unit.First())]))
            yield return fault;
    }

    // Codes that stand only beside the first of a unit's people are one thing to mend, not one for each of the others.
    private static IEnumerable<RosterFault> MissingFaults(IReadOnlyList<RosterRow> rows)
    {
        for (var at = 0; at < rows.Count; at++)
        {
            RosterRow[] without = [.. rows.Skip(at).TakeWhile(row => row.UnitCode.Length == 0)];
            if (without.Length == 0) continue;
            yield return at == 0
                ? new RosterFault(rows[at].Number, RosterFaultCode.UnitCodeMissing)
                : new RosterFault(rows[at].Number, RosterFaultCode.UnitCodesMissingBelow, Line(without[^1]), rows[at - 1].UnitCode);
            at += without.Length - 1;
        }
    }

    private static IEnumerable<RosterFault> AlikeFaults(RosterRow[] firsts) =>
        firsts.GroupBy(row => UnitCode.LikenessOf(row.UnitCode)).SelectMany(alike => alike.Skip(1).Select(
            row => new RosterFault(row.Number, RosterFaultCode.UnitCodesAlike, row.UnitCode, alike.First().UnitCode, Line(alike.First()))));

    /// <summary>The rows that name a unit, by its code in any letter case.</summary>
    private static IEnumerable<IGrouping<string, RosterRow>> ByUnit(IReadOnlyList<RosterRow> rows) =>
        rows.Where(row => row.UnitCode.Length > 0).GroupBy(row => row.UnitCode, StringComparer.OrdinalIgnoreCase);

    private static bool Leads(RosterRow row) => RosterFields.TryRole(row.Role, out var role) && role.LeadsUnit();

    private static string Line(RosterRow row) => row.Number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<RosterFault> OwnFaults(RosterRow row)
    {
        if (UnitCode.Parse(row.UnitCode) is null) yield return new RosterFault(row.Number, RosterFaultCode.UnitCodeInvalid, row.UnitCode);
        if (row.UnitName.Length == 0) yield return new RosterFault(row.Number, RosterFaultCode.UnitNameMissing, row.UnitCode);
        if (!RosterFields.TryCount(row.StaffCount, out _))
            yield return new RosterFault(row.Number, RosterFaultCode.StaffCountNotWhole, row.StaffCount);
        if (!RosterFields.TryYesNo(row.OwnSeat, out _))
            yield return new RosterFault(row.Number, RosterFaultCode.OwnSeatUnclear, row.OwnSeat);
    }

    private static IEnumerable<RosterFault> ParentFaults(RosterRow row, Dictionary<string, string> parents)
    {
        if (row.ParentUnit.Length == 0) yield break;
        if (!parents.ContainsKey(row.ParentUnit)) yield return new RosterFault(row.Number, RosterFaultCode.ParentUnknown, row.ParentUnit);
        else if (RollsUpToItself(row.UnitCode, parents))
            yield return new RosterFault(row.Number, RosterFaultCode.ParentIsItself, row.UnitCode);
    }

    private static bool RollsUpToItself(string code, Dictionary<string, string> parents)
    {
        var above = parents[code];
        for (var step = 0; step < parents.Count && above.Length > 0; step++)
        {
            if (above.Equals(code, StringComparison.OrdinalIgnoreCase)) return true;
            above = parents.GetValueOrDefault(above, "");
        }

        return false;
    }

    private static bool SameUnit(RosterRow row, RosterRow first) =>
        (row.UnitName.Length == 0 || row.UnitName == first.UnitName)
        && (row.ParentUnit.Length == 0 || row.ParentUnit.Equals(first.ParentUnit, StringComparison.OrdinalIgnoreCase))
        && (row.StaffCount.Length == 0 || SameCount(row.StaffCount, first.StaffCount))
        && (row.OwnSeat.Length == 0 || SameAnswer(row.OwnSeat, first.OwnSeat));

    // By what they say: 27 and 27.0 are one count, x and true one answer.
    private static bool SameCount(string cell, string first) =>
        RosterFields.TryCount(cell, out var count) && RosterFields.TryCount(first, out var other) ? count == other : cell == first;

    private static bool SameAnswer(string cell, string first) =>
        RosterFields.TryYesNo(cell, out var yes) && RosterFields.TryYesNo(first, out var other) ? yes == other : cell == first;

    private static Unit UnitOf(RosterRow row, RosterRow[] firsts)
    {
        _ = RosterFields.TryCount(row.StaffCount, out var staffCount);
        _ = RosterFields.TryYesNo(row.OwnSeat, out var ownSeat);
        // Codes are kept in the letter case of the unit's own row, so that they can be compared as they are.
        var parent = firsts.FirstOrDefault(other => other.UnitCode.Equals(row.ParentUnit, StringComparison.OrdinalIgnoreCase))?.UnitCode;
        return new Unit(UnitCode.Kept(row.UnitCode), row.UnitName, parent is null ? null : UnitCode.Kept(parent), staffCount, ownSeat);
    }
}

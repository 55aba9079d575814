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

    public static IEnumerable<RosterFault> Faults(IReadOnlyList<RosterRow> rows)
    {
        if (rows.Count == 0) yield return new RosterFault(1, "Danh sách không có dòng nào.");
        foreach (var row in rows.Where(row => row.UnitCode.Length == 0))
            yield return new RosterFault(row.Number, "Thiếu mã đơn vị.");

        var parents = ByUnit(rows).ToDictionary(unit => unit.Key, unit => unit.First().ParentUnit, StringComparer.OrdinalIgnoreCase);
        foreach (var unit in ByUnit(rows))
        {
            var first = unit.First();
            foreach (var message in Messages(first).Concat(ParentMessages(first, parents)))
                yield return new RosterFault(first.Number, message);
            if (first.StaffCount == "0" && unit.Any(row => RosterFields.TryRole(row.Role, out var role) && role.LeadsUnit()))
                yield return new RosterFault(first.Number, $"Đơn vị '{first.UnitCode}' có người đứng đầu nhưng tổng số người bằng 0.");
            foreach (var row in unit.Skip(1).Where(row => !SameUnit(row, first)))
                yield return new RosterFault(row.Number, $"Đơn vị '{row.UnitCode}' ghi khác với dòng {first.Number}.");
        }
    }

    /// <summary>The rows that name a unit, by its code in any letter case.</summary>
    private static IEnumerable<IGrouping<string, RosterRow>> ByUnit(IReadOnlyList<RosterRow> rows) =>
        rows.Where(row => row.UnitCode.Length > 0).GroupBy(row => row.UnitCode, StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Messages(RosterRow row)
    {
        if (!Unit.IsCode(row.UnitCode))
            yield return $"Mã đơn vị '{row.UnitCode}' chỉ gồm chữ, số, dấu gạch, và bắt đầu bằng chữ.";
        if (row.UnitName.Length == 0) yield return $"Thiếu tên đơn vị '{row.UnitCode}'.";
        if (!RosterFields.TryCount(row.StaffCount, out _))
            yield return $"Tổng số người (staff_count) '{row.StaffCount}' không phải số nguyên.";
        if (!RosterFields.TryYesNo(row.OwnSeat, out _))
            yield return $"Trụ sở riêng (own_seat) '{row.OwnSeat}' phải là true hoặc false.";
    }

    private static IEnumerable<string> ParentMessages(RosterRow row, Dictionary<string, string> parents)
    {
        if (row.ParentUnit.Length == 0) yield break;
        if (!parents.ContainsKey(row.ParentUnit)) yield return $"Không có đơn vị cấp trên '{row.ParentUnit}' trong danh sách.";
        else if (RollsUpToItself(row.UnitCode, parents)) yield return $"Đơn vị '{row.UnitCode}' là cấp trên của chính mình.";
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
        Repeats(row.UnitName, first.UnitName, StringComparison.Ordinal)
        && Repeats(row.ParentUnit, first.ParentUnit, StringComparison.OrdinalIgnoreCase)
        && Repeats(row.StaffCount, first.StaffCount, StringComparison.Ordinal)
        && Repeats(row.OwnSeat, first.OwnSeat, StringComparison.OrdinalIgnoreCase);

    private static bool Repeats(string cell, string first, StringComparison comparison) =>
        cell.Length == 0 || cell.Equals(first, comparison);

    private static Unit UnitOf(RosterRow row, RosterRow[] firsts)
    {
        _ = RosterFields.TryCount(row.StaffCount, out var staffCount);
        _ = RosterFields.TryYesNo(row.OwnSeat, out var ownSeat);
        // Codes are kept in the letter case of the unit's own row, so that they can be compared as they are.
        var parent = firsts.FirstOrDefault(other => other.UnitCode.Equals(row.ParentUnit, StringComparison.OrdinalIgnoreCase))?.UnitCode;
        return new Unit(row.UnitCode, row.UnitName, parent, staffCount, ownSeat);
    }
}

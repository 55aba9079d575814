namespace TeamsReformBot.Language.Said;

/// <summary>
/// Who was there, as somebody said it: the figures are taken together or not at all, for they have to add up to the unit's staff.
/// </summary>
internal sealed record SaidAttendance(int? Present, int? Excused, int? Briefed)
{
    private static readonly SaidAttendance Nothing = new(null, null, null);

    /// <param name="numbers">The numbers said that count the unit's people.</param>
    /// <param name="everybody">Everybody was there.</param>
    /// <param name="staff">The unit's staff.</param>
    /// <returns>Nothing, and whether the figures disagree.</returns>
    public static (SaidAttendance Said, bool Disagree) Of(IReadOnlyList<SaidNumber> numbers, bool everybody, int staff)
    {
        int[] present = Values(numbers, NumberRole.Present);
        int[] here = present.Length > 0 ? present : Values(numbers, NumberRole.People);
        int[] absent = Values(numbers, NumberRole.Absent);
        int[] total = Values(numbers, NumberRole.Total);
        int[] briefed = Values(numbers, NumberRole.Briefed);
        SaidNumber[] unexcused = [.. numbers.Where(number => number.Role is NumberRole.Unexcused)];
        // "1 ốm, 1 công tác" are two.
        SaidNumber[] reasons = [.. numbers.Where(number => number.Role is NumberRole.Excused)];
        int? excused = reasons.Length > 0 ? reasons.Sum(number => number.Value) : null;
        if (new[] { here, absent, total, briefed }.Any(said => said.Length > 1))
            return (Nothing, true);

        int known = (excused ?? 0) + unexcused.Sum(number => number.Value ?? 0);
        int? away = absent is [var some] ? some
            : unexcused.Length > 0 || reasons.Any(number => number.IsAbsence) ? known
            : everybody ? 0
            : null;
        int? there = here is [var many] ? many : away is { } missing ? staff - missing : null;
        bool addsUp = (there, away) switch
        {
            (null, _) => true,
            ({ } came, { } stayed) => came >= 0 && came + stayed == staff,
            ({ } came, null) => came + (excused ?? 0) <= staff,
        };
        bool agree = addsUp && !(everybody && away > 0)
            && (total is not [var whole] || whole == staff)
            && known <= (away ?? staff)
            && (briefed is not [var later] || later <= staff - (there ?? 0));
        return agree ? (new(there, excused, briefed is [var afterwards] ? afterwards : null), false) : (Nothing, true);
    }

    private static int[] Values(IEnumerable<SaidNumber> numbers, NumberRole role) =>
        [.. numbers.Where(number => number.Role == role).Select(number => number.Value).OfType<int>().Distinct()];
}

using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>For whom and when a card is rendered; a card knows no clock of its own.</summary>
/// <param name="Now">Vietnam local.</param>
/// <param name="Culture">The reader's language; Vietnamese where there are no texts in it.</param>
/// <param name="Rule">How days are counted to reporting periods.</param>
public sealed record CardContext(DateTime Now, CultureInfo Culture, PeriodRule Rule)
{
    /// <summary>A moment as the reader's language writes it: 17:00 ngày 09/12/2026.</summary>
    public string Moment(DateTime at) => new Words(Culture).Moment(at);
}

/// <summary>An assignment with what a card says about it.</summary>
/// <param name="Title">What it is called, such as "Lễ chào cờ tháng 12/2026".</param>
/// <param name="BlockedBy">The number of the difficulty that it waits for; null where there is none, or none yet.</param>
/// <param name="Duty">What it asks for.</param>
/// <param name="Plan">For the names of topics and forms.</param>
public sealed record AssignmentView(Assignment Assignment, string Title, Unit Unit, string? BlockedBy, Duty Duty, Plan Plan)
{
    /// <summary>Whether what was confirmed can still be corrected; null where nothing is confirmed.</summary>
    public FiguresState? Figures { get; init; }

    /// <summary>The unit is asked for it by now, or has been reminded of it.</summary>
    public bool IsAsked { get; init; }

    /// <summary>The quarter in whose sheet of figures it is asked for now; null where it is none of those.</summary>
    public ReportingPeriod? Sheet { get; init; }

    /// <summary>The units that its origin, its figures or the difficulty may name.</summary>
    public IReadOnlyList<Unit> Units { get; init; } = [];

    /// <summary>What the unit's earlier periods left open, by the measure received; null where nothing.</summary>
    public IReadOnlyDictionary<string, long>? Carried { get; init; }

    /// <summary>The difficulty that it waits for; null where there is none.</summary>
    public Difficulty? Blocker { get; init; }

    /// <summary>Grows whenever the card would say something else: with the assignment, and with the difficulty that it waits for.</summary>
    public int ShownVersion => (Assignment.Version * VersionsOfBlocker) + (Blocker?.Version ?? 0);

    internal string NamesOf(string codes) => UnitNames.Of(codes, Units);

    // More steps than a difficulty ever has, so that a later version of the assignment is always the higher.
    private const int VersionsOfBlocker = 1000;
}

/// <summary>The quarter to which a confirmation counts.</summary>
/// <param name="OpenUntil">When its figures are frozen at the latest, Vietnam local.</param>
/// <param name="Freeze">Null while they are not.</param>
public sealed record FiguresState(ReportingPeriod Quarter, DateTime OpenUntil, PeriodFreeze? Freeze);

/// <summary>A difficulty with what its cards say about it.</summary>
/// <param name="Unit">The reporter's.</param>
/// <param name="Work">The assignment that it hangs on; null where it hangs on none.</param>
/// <param name="Units">Those that can be named to lead or to help.</param>
/// <param name="Deputies">The deputy directors.</param>
/// <param name="SkipChief">Officers submit to the Director themselves.</param>
public sealed record DifficultyView(
    Difficulty Difficulty, Unit Unit, AssignmentView? Work, IReadOnlyList<Unit> Units, IReadOnlyList<Person> Deputies, bool SkipChief)
{
    /// <summary>Somebody of the Office has to take it: nobody did, or who did has left.</summary>
    public bool IsFree { get; init; }

    /// <summary>Nobody will do what was decided: the Office answers instead.</summary>
    public bool IsTaskLost { get; init; }

    /// <summary>Whose difficulty it is.</summary>
    public string From => Difficulty.Locality?.Name ?? Unit.Name;

    internal string NamesOf(string codes) => UnitNames.Of(codes, Units);
}

/// <summary>The names of units by their codes with commas between; a unit that is gone stays its code.</summary>
internal static class UnitNames
{
    public static string Of(string codes, IReadOnlyList<Unit> units) =>
        string.Join("; ", codes.Split(',').Select(code => units.FirstOrDefault(u => u.Code == code)?.Name ?? code));
}

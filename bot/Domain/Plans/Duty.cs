using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Domain.Plans;

/// <summary>Which reminders a duty gets: around its own date, before the close of its period, or none.</summary>
public enum DutyLadder { Dated, ClosingPeriod, None }

/// <summary>What a confirmation may be asked for.</summary>
public enum Ask
{
    /// <summary>How many of the unit were present.</summary>
    Attendance,

    /// <summary>Which clauses II.1 were spoken of.</summary>
    Topics,

    /// <summary>By which form of II.2.</summary>
    Channel,

    /// <summary>People and enterprises reached, directly and indirectly.</summary>
    Reach,
    Place,

    /// <summary>Which group of people.</summary>
    Audience,
}

/// <summary>The answer that nothing arose, in both languages.</summary>
public sealed record NothingOption(string Label, string LabelEn);

/// <summary>A recurring or standing obligation that follows from clauses of the plan.</summary>
public sealed record Duty
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public string TitleEn { get; init; } = "";

    public IReadOnlyList<string> ClauseIds { get; init; } = [];

    [JsonRequired]
    public Responsibility Responsibility { get; init; } = new();

    [JsonRequired]
    public DutyRecurrence Recurrence { get; init; } = new();

    /// <summary>Working days from the occurrence's day to the day it is due; null where the period's close decides.</summary>
    public int? DueWorkingDaysAfter { get; init; }

    /// <summary>
    /// When its event begins, Vietnam local, where the duty itself says so: on a day that is worked from 07:30, see <see cref="StartOn"/>.
    /// </summary>
    public TimeOnly? StartsAt { get; init; }

    /// <summary>Where its event is held, where the duty itself says so; a unit with a seat of its own holds it there.</summary>
    public string? Place { get; init; }

    [JsonRequired]
    public DutyLadder Ladder { get; init; }

    /// <summary>What a confirmation tells beside its date, evidence, note and <see cref="Measures"/>.</summary>
    public IReadOnlyList<Ask> Asks { get; init; } = [];

    /// <summary>
    /// How a unit says that there was nothing to do, such as "Không phát sinh"; null where the duty allows no such answer.
    /// </summary>
    public NothingOption? Nothing { get; init; }

    /// <summary>What a confirmation is asked to show besides figures, in Vietnamese; null where nothing is named.</summary>
    public string? Evidence { get; init; }

    public IReadOnlyList<Measure> Measures { get; init; } = [];

    /// <summary>
    /// The periods of a year that a report is on, as in an occurrence's key: q1 to q4, h1, h2, m9 and year. Null: those of administrative
    /// reform, quarter I, six months, quarter III and the year.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? ReportsOn { get; init; }

    /// <summary>Purposes and requirements (part I), by id, that its activities may be said to serve beside what they spoke of.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? MayServe { get; init; }

    /// <summary>The title of one occurrence, with the placeholders of <see cref="TitlePlaceholders"/>.</summary>
    public string OccurrenceTitle { get; init; } = "";

    public string OccurrenceTitleEn { get; init; } = "";

    /// <summary>The plan no longer asks for it: what exists stays, nothing new arises.</summary>
    public bool Retired { get; init; }

    /// <summary>
    /// The first day on which it is asked for, where it was added or changed after the plan's go-live; null: from that on.
    /// </summary>
    public DateOnly? Since { get; init; }

    /// <summary>The title of one occurrence.</summary>
    /// <param name="occurrenceKey">Such as 2026-12 or 2026-q4.</param>
    /// <param name="about">What it is about, where it arose on demand.</param>
    public string OccurrenceTitleFor(string occurrenceKey, string? about = null) =>
        TitlePlaceholders.Fill(OccurrenceTitle, occurrenceKey, about, english: false);

    public string OccurrenceTitleEnFor(string occurrenceKey, string? about = null) =>
        TitlePlaceholders.Fill(OccurrenceTitleEn, occurrenceKey, about, english: true);

    /// <summary>It happens at a set moment; what arose on demand is done whenever the unit does it.</summary>
    [JsonIgnore]
    public bool HasEvent => Ladder is DutyLadder.Dated && Recurrence.Kind is not RecurrenceKind.OnDemand;

    /// <summary>
    /// When its event begins on a day: what is held as the day's work begins moves with the working hours. Midnight where the duty says no
    /// hour.
    /// </summary>
    public DateTime StartOn(DateOnly day, WorkCalendar calendar) =>
        day.ToDateTime(StartsAt is { } at ? calendar.HoursOn(day).Moved(at) : TimeOnly.MinValue);

    public bool AsksFor(Ask ask) => Asks.Contains(ask);
}

using TeamsReformBot.Domain.Assignments;

namespace TeamsReformBot.SampleYear;

/// <summary>
/// What was done in the year, as its people know it: written down by those who did it, beside the bot and not read from its rows. Figures
/// that the bot gives can be checked against it.
/// </summary>
public sealed class PlayedYear
{
    /// <summary>In the order of their moments; what was said of an assignment last is what holds.</summary>
    public List<Said> Confirmed { get; } = [];

    public List<PlayedDifficulty> Difficulties { get; } = [];

    public List<PlayedMoney> Money { get; } = [];

    public List<PlayedInspection> Inspections { get; } = [];

    public List<PlayedQuestion> Questions { get; } = [];

    public List<PlayedTask> Tasks { get; } = [];

    /// <summary>Ceremonies and conferences that the Office set.</summary>
    public List<PlayedEvent> Events { get; } = [];

    public PlayedMerger? Merger { get; set; }
}

/// <summary>A unit confirmed an assignment, or corrected what it had confirmed.</summary>
/// <param name="At">When it was said.</param>
/// <param name="DueAt">By when it was owed.</param>
/// <param name="Correction">It took the place of what was said before.</param>
/// <param name="AfterFreeze">Why it was said after the quarter's figures were frozen; null where they were not.</param>
public sealed record Said(AssignmentId Id, DateTime At, DateTime DueAt, Confirmation What, bool Correction, string? AfterFreeze);

/// <param name="Outcome">How it ended: answered, agreed, disagreed, granted, withdrawn, or waiting.</param>
public sealed record PlayedDifficulty(string UnitCode, DateTime ReportedAt, string Text, PlayedOutcome Outcome);

public enum PlayedOutcome
{
    WaitsForOffice,
    WaitsForDirector,
    Answered,
    Agreed,
    Disagreed,
    Withdrawn,
}

/// <summary>Amounts in dong; null where nobody said one yet.</summary>
public sealed record PlayedMoney(string UnitCode, string Id, DateTime AskedAt, string Purpose, long Estimated, long? Appraised, long? Granted, bool Refused);

/// <param name="FollowedUp">The unit did what it was told to; null where nothing was asked of it.</param>
public sealed record PlayedInspection(string UnitCode, DateOnly On, bool? FollowedUp);

public sealed record PlayedQuestion(string UnitCode, string Id, DateTime AskedAt, DateTime? AnsweredAt);

public sealed record PlayedTask(AssignmentId Id, DateTime GivenAt, bool Done);

public sealed record PlayedEvent(string DutyId, string OccurrenceKey, DateTime HeldAt);

/// <param name="On">The first day on which it was no more.</param>
public sealed record PlayedMerger(string UnitCode, string IntoCode, DateOnly On);

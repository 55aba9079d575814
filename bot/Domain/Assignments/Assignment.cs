using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Occurrences;

namespace TeamsReformBot.Domain.Assignments;

public enum AssignmentStatus
{
    Open,
    Confirmed,

    /// <summary>Cannot be done until the Office has answered a difficulty.</summary>
    Blocked,

    /// <summary>The Office said that it is not held, or called it off.</summary>
    NotApplicable,
}

/// <summary>
/// One duty of one unit for one occurrence. Changed only by <see cref="Evolve"/>, so that replaying its facts gives it again.
/// Times are Vietnam local.
/// </summary>
/// <param name="PlanVersion">The version of plan and duty that it was made from.</param>
/// <param name="SettingVersion">The version of the Office's setting of the occurrence that it follows; 0 where the rule alone set
/// it.</param>
/// <param name="OriginalDueAt">The due moment before the Office granted a later one.</param>
/// <param name="About">What it is about, where it arose on demand; null where the duty's title says it.</param>
/// <param name="Details">What the Office said of the event.</param>
/// <param name="BlockedBy">The id of the difficulty that it waits for.</param>
/// <param name="Reminded">The highest step of the ladder that was issued.</param>
/// <param name="Version">The number of facts it has taken in.</param>
public sealed record Assignment(
    AssignmentId Id,
    string PlanVersion,
    int SettingVersion,
    DateTime HeldAt,
    DateTime DueAt,
    DateTime OriginalDueAt,
    string? Place,
    string? About,
    EventDetails? Details,
    AssignmentStatus Status,
    Confirmation? Confirmation,
    string? BlockedBy,
    LadderStep Reminded,
    int Version)
{
    /// <summary>Who gave it, where a person did.</summary>
    public TaskOrigin? Origin { get; init; }

    /// <summary>The unit was told of it at least once, so it is told of what changes.</summary>
    public bool Announced { get; init; }

    /// <summary>When somebody of the Office last had the unit reminded of it; null where nobody did.</summary>
    public DateTime? NudgedAt { get; init; }

    /// <summary>What it said before it was last corrected or withdrawn; null where it never was.</summary>
    public Confirmation? Earlier { get; init; }

    /// <summary>When it was first confirmed, where it was corrected since; see <see cref="ConfirmedAt"/>.</summary>
    public DateTime? FirstConfirmedAt { get; init; }

    /// <summary>What it said when the period was frozen, where it was adjusted after that; see <see cref="AtFreeze"/>.</summary>
    public Confirmation? AsFrozen { get; init; }

    /// <summary>When it is reminded of next, and not before, because the unit asked for that; null where nobody did.</summary>
    public DateTime? SnoozedUntil { get; init; }

    /// <summary>The state after one more fact.</summary>
    /// <param name="state">The state before; null only for <see cref="AssignmentFact.Assigned"/>.</param>
    /// <param name="fact">What happened.</param>
    public static Assignment Evolve(Assignment? state, AssignmentFact fact)
    {
        if (fact is AssignmentFact.Assigned made)
        {
            return new Assignment(
                made.Id, made.PlanVersion, made.SettingVersion, made.HeldAt, made.DueAt, made.DueAt, made.Place,
                made.About, made.Details, AssignmentStatus.Open, null, null, LadderStep.None, 1)
            {
                Origin = made.Origin,
            };
        }

        ArgumentNullException.ThrowIfNull(state);
        Assignment next = fact switch
        {
            AssignmentFact.Rescheduled f => state with
            {
                HeldAt = f.HeldAt,
                // A later date that the Office granted stays granted.
                DueAt = state.DueAt > state.OriginalDueAt && state.DueAt > f.DueAt ? state.DueAt : f.DueAt,
                OriginalDueAt = f.DueAt,
                Place = f.Place,
                Details = f.Details,
                Status = state.Status is AssignmentStatus.NotApplicable ? AssignmentStatus.Open : state.Status,
                SettingVersion = f.SettingVersion,
                Reminded = RemindedAfter(state, f),
            },
            AssignmentFact.Reminded f => state with { Reminded = f.Step, Announced = true },
            AssignmentFact.Snoozed => state,
            AssignmentFact.Nudged f => state with { NudgedAt = f.At },
            AssignmentFact.Confirmed f => state with { Status = AssignmentStatus.Confirmed, Confirmation = f.Confirmation },
            AssignmentFact.Corrected f => state with
            {
                Confirmation = f.After,
                Earlier = f.Before,
                FirstConfirmedAt = state.FirstConfirmedAt ?? f.Before.At,
                // A first adjustment keeps what was frozen; a later one leaves that as it is.
                AsFrozen = f.After.AfterFreeze is not null && f.Before.AfterFreeze is null ? f.Before : state.AsFrozen,
            },
            AssignmentFact.TakenBack f => state with
            {
                Status = f.Removed ? AssignmentStatus.NotApplicable : AssignmentStatus.Open,
                Confirmation = null,
                Earlier = f.Before,
                FirstConfirmedAt = null,
            },
            AssignmentFact.CalledOff => state with { Status = AssignmentStatus.NotApplicable, BlockedBy = null },
            AssignmentFact.Blocked f => state with { Status = AssignmentStatus.Blocked, BlockedBy = f.DifficultyId },
            AssignmentFact.Reopened f => Freed(state, f.DifficultyId),
            AssignmentFact.LaterDateGranted f => Freed(state, f.DifficultyId) with
            {
                DueAt = f.DueAt,
                // The ladder stops; the new due day is reminded of in its turn.
                Reminded = LadderStep.Ask,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
        };
        return next with
        {
            Version = state.Version + 1,
            // Whatever happens to it ends the wait, but for what changes nothing of when it is asked for; a figure set right happens to
            // what is not reminded of.
            SnoozedUntil = fact switch
            {
                AssignmentFact.Snoozed f => f.Until,
                AssignmentFact.Rescheduled f when !BeginsAgain(state, f) && f.DueAt == state.OriginalDueAt => state.SnoozedUntil,
                _ => null,
            },
        };
    }

    /// <summary>The state after several facts, in order.</summary>
    public static Assignment EvolveAll(Assignment? state, IReadOnlyList<AssignmentFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Aggregate(state, Evolve) ?? throw new ArgumentException("No fact and no state.", nameof(facts));
    }

    /// <summary>Something is still to be done.</summary>
    [JsonIgnore]
    public bool IsOwed => Status is AssignmentStatus.Open or AssignmentStatus.Blocked;

    /// <summary>
    /// What the frozen figures of its period hold: without what was reported or adjusted later. Null where that is nothing.
    /// </summary>
    [JsonIgnore]
    public Confirmation? AtFreeze => Confirmation is { AfterFreeze: not null } ? AsFrozen : Confirmation;

    /// <summary>When it was first confirmed, whatever was corrected later; null while it is not.</summary>
    [JsonIgnore]
    public DateTime? ConfirmedAt => Confirmation is { } said ? FirstConfirmedAt ?? said.At : null;

    /// <summary>Somebody is told when it is done: it follows from a difficulty or an inspection.</summary>
    [JsonIgnore]
    public bool IsAwaited => Origin is { Difficulty: not null } or { Inspection: not null };

    public bool IsOverdue(DateTime now) => IsOwed && now > DueAt;

    private static LadderStep RemindedAfter(Assignment state, AssignmentFact.Rescheduled fact) =>
        BeginsAgain(state, fact) ? LadderStep.None
        // A due day alone is only reminded of in its turn.
        : state.Reminded > LadderStep.Ask && fact.DueAt != state.OriginalDueAt ? LadderStep.Ask
        : state.Reminded;

    // A new day, or a new word of the Office before it, begins the ladder again; what is said of the event afterwards (topics,
    // material) asks nobody again.
    private static bool BeginsAgain(Assignment state, AssignmentFact.Rescheduled fact) =>
        fact.HeldAt != state.HeldAt
        || state.Status is AssignmentStatus.NotApplicable
        || (fact.SettingVersion > state.SettingVersion && fact.At < fact.HeldAt);

    // It goes on waiting when another difficulty is what blocks it.
    private static Assignment Freed(Assignment state, string difficultyId) =>
        state.BlockedBy == difficultyId ? state with { Status = AssignmentStatus.Open, BlockedBy = null } : state;
}

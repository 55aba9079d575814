using TeamsReformBot.Domain.Assignments;

namespace TeamsReformBot.Domain.Difficulties;

public enum DifficultyStatus
{
    Reported,

    /// <summary>An officer has taken it.</summary>
    Received,
    Answered,
    LaterDateGranted,
}

public enum DifficultyCategory
{
    Budget,
    Staffing,
    Material,
    Technical,
    Coordination,
    Authority,
    Other,
}

/// <summary>What it does to the assignment.</summary>
public enum DifficultyEffect
{
    /// <summary>Still on time; help is asked for.</summary>
    OnTime,
    LaterDate,

    /// <summary>Cannot be done: only this one blocks the assignment.</summary>
    CannotDo,
}

/// <summary>A difficulty that a unit reported. Changed only by <see cref="Evolve"/>. Times are Vietnam local.</summary>
/// <param name="Id">Names it before it has a number: the token of the form that reported it, so that a repeated click makes no second one.</param>
/// <param name="Number">KK-2026-0007, from the register; null for the moment until it is numbered.</param>
/// <param name="DueWhenReported">The assignment's due moment when it was reported.</param>
/// <param name="ReceiveBy">An officer takes it by then.</param>
/// <param name="HandleBy">It is answered by then.</param>
public sealed record Difficulty(
    string Id,
    AssignmentId Assignment,
    string? Number,
    string ReporterUpn,
    string ReporterName,
    DateTime ReportedAt,
    DifficultyCategory Category,
    DifficultyEffect Effect,
    DateOnly? RequestedDate,
    string Text,
    string? Proposal,
    DateTime DueWhenReported,
    DateTime ReceiveBy,
    DateTime HandleBy,
    DifficultyStatus Status,
    OfficeStep? Taken,
    OfficeStep? Closed,
    DateOnly? GrantedDate,
    int Version)
{
    private const string SubjectPrefix = "d|";

    public string UnitCode => Assignment.UnitCode;

    /// <summary>The year of its number and of its rows.</summary>
    public int Year => ReportedAt.Year;

    /// <summary>How facts, posted cards and messages of the unit name this difficulty.</summary>
    public string Subject => SubjectOf(Id);

    public bool IsClosed => Status is DifficultyStatus.Answered or DifficultyStatus.LaterDateGranted;

    public static string SubjectOf(string id) => SubjectPrefix + id;

    /// <summary>The id that <see cref="Subject"/> was made from.</summary>
    public static string IdOf(string subject) => subject[SubjectPrefix.Length..];

    /// <summary>The state after one more fact.</summary>
    /// <param name="state">The state before; null only for <see cref="DifficultyFact.Reported"/>.</param>
    /// <param name="fact">What happened.</param>
    public static Difficulty Evolve(Difficulty? state, DifficultyFact fact)
    {
        if (fact is DifficultyFact.Reported f)
        {
            return new Difficulty(
                f.Id, f.Assignment, null, f.By, f.ByName, f.At, f.Category, f.Effect, f.RequestedDate, f.Text, f.Proposal,
                f.DueWhenReported, f.ReceiveBy, f.HandleBy, DifficultyStatus.Reported, null, null, null, 1);
        }

        ArgumentNullException.ThrowIfNull(state);
        Difficulty next = fact switch
        {
            DifficultyFact.Numbered n => state with { Number = n.Number },
            DifficultyFact.Received r => state with { Status = DifficultyStatus.Received, Taken = new OfficeStep(r.By, r.ByName, r.At, null) },
            DifficultyFact.Answered a => state with
            {
                Status = DifficultyStatus.Answered,
                Closed = new OfficeStep(a.By, a.ByName, a.At, a.Answer),
            },
            DifficultyFact.LaterDateGranted g => state with
            {
                Status = DifficultyStatus.LaterDateGranted,
                Closed = new OfficeStep(g.By, g.ByName, g.At, g.Answer),
                GrantedDate = g.Date,
            },
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
        };
        return next with { Version = state.Version + 1 };
    }

    /// <summary>The state after several facts, in order.</summary>
    public static Difficulty EvolveAll(Difficulty? state, IReadOnlyList<DifficultyFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Aggregate(state, Evolve) ?? throw new ArgumentException("No fact and no state.", nameof(facts));
    }
}

/// <summary>What an officer did with it: who, when, and the words, if any.</summary>
public sealed record OfficeStep(string Upn, string Name, DateTime At, string? Words);

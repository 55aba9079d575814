using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>
/// A difficulty on its way from the reporter through the Office to the Director and back. Changed only by <see cref="Evolve"/>.
/// Times are Vietnam local.
/// </summary>
/// <param name="Id">Names it before it has a number: the token of the form that reported it, so that a repeated click makes no second
/// one.</param>
/// <param name="UnitCode">The unit whose rows hold it: the reporter's.</param>
/// <param name="Assignment">The assignment it hangs on; null where it hangs on none.</param>
/// <param name="Locality">Whose difficulty the Office entered; null where the reporter's own unit has it.</param>
/// <param name="Number">KK-2026-0007, from the register; null for the moment until it is numbered.</param>
/// <param name="DueWhenReported">The assignment's due moment when it was reported.</param>
/// <param name="ReceiveBy">An officer takes it by then.</param>
/// <param name="HandleBy">The Office answers it or submits it by then.</param>
public sealed record Difficulty(
    string Id,
    UnitCode UnitCode,
    AssignmentId? Assignment,
    Locality? Locality,
    string? Number,
    Upn ReporterUpn,
    string ReporterName,
    DateTime ReportedAt,
    DifficultyCategory Category,
    DifficultyEffect Effect,
    DateOnly? RequestedDate,
    string Text,
    string? Proposal,
    DateTime? DueWhenReported,
    DateTime ReceiveBy,
    DateTime HandleBy,
    DifficultyStatus Status,
    int Version)
{
    /// <summary>The directorate decides by then; null before it is submitted.</summary>
    public DateTime? DecideBy { get; init; }

    /// <summary>The officer who has it.</summary>
    public OfficeStep? Taken { get; init; }

    /// <summary>What the Office proposed last.</summary>
    public OfficeOpinion? Opinion { get; init; }

    /// <summary>Who put it to the chief of office.</summary>
    public OfficeStep? Passed { get; init; }

    /// <summary>The chief's words on returning it; null once it is passed on again.</summary>
    public OfficeStep? Returned { get; init; }

    /// <summary>Who submitted it to the Director, with the chief's own words, if any.</summary>
    public OfficeStep? Submitted { get; init; }

    /// <summary>The principal name of the deputy director to whom it was passed.</summary>
    public Upn? Deputy { get; init; }

    public string? DeputyName { get; init; }

    /// <summary>What the directorate asked last.</summary>
    public OfficeStep? Clarification { get; init; }

    public Decision? Decision { get; init; }

    /// <summary>Who closed it, and the words.</summary>
    public OfficeStep? Closed { get; init; }

    /// <summary>The reporter's words on reopening it.</summary>
    public OfficeStep? Reopened { get; init; }

    public DateOnly? GrantedDate { get; init; }

    /// <summary>The year of its number and of its rows.</summary>
    public int Year => ReportedAt.Year;

    /// <summary>How facts, posted cards and messages of the unit name this difficulty.</summary>
    public Subject Subject => new Subject.Thing(ThingKind.Difficulty, Id);

    public bool IsClosed => Status is DifficultyStatus.Answered or DifficultyStatus.LaterDateGranted or DifficultyStatus.LaterDateRefused
        or DifficultyStatus.Agreed or DifficultyStatus.Disagreed or DifficultyStatus.Withdrawn or DifficultyStatus.Settled;

    /// <summary>The directorate's question is not answered yet.</summary>
    public bool AwaitsClarification => Clarification is not null && Status is DifficultyStatus.Received && Opinion?.Clarification is null;

    /// <summary>A card that shows another version is looked at anew before it decides.</summary>
    internal Fault? MovedOn(string? shownVersion) =>
        shownVersion == Version.ToString(CultureInfo.InvariantCulture) ? null : new Fault(FaultCode.DifficultyMovedOn);

    /// <summary>The state after one more fact.</summary>
    /// <param name="state">The state before; null only for <see cref="DifficultyFact.Reported"/>.</param>
    /// <param name="fact">What happened.</param>
    public static Difficulty Evolve(Difficulty? state, DifficultyFact fact)
    {
        if (fact is DifficultyFact.Reported f)
        {
            return new Difficulty(
                f.Id, f.UnitCode, f.Assignment, f.Locality, null, f.By, f.ByName, f.At, f.Category, f.Effect, f.RequestedDate, f.Text,
                f.Proposal,
                f.DueWhenReported, f.ReceiveBy, f.HandleBy, DifficultyStatus.Reported, 1);
        }

        ArgumentNullException.ThrowIfNull(state);
        return DifficultyProgress.After(state, fact) with { Version = state.Version + 1 };
    }

    /// <summary>The state after several facts, in order.</summary>
    public static Difficulty EvolveAll(Difficulty? state, IReadOnlyList<DifficultyFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Aggregate(state, Evolve) ?? throw new ArgumentException("No fact and no state.", nameof(facts));
    }
}

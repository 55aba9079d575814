using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Joint;

public enum JointStatus { Open, Agreed, NotOurs, Unnamed }

/// <summary>
/// One unit's word on an event that another recorded as held together with it, kept in its own rows. The event has one id, that of the
/// record. Changed only by <see cref="Evolve"/>.
/// </summary>
/// <param name="UnitCode">The unit that was named.</param>
/// <param name="Event">The record.</param>
/// <param name="About">What it was about; null where its duty's title says it.</param>
/// <param name="HeldOn">The day it was held, as recorded.</param>
/// <param name="Direct">Whom it reached directly, as recorded.</param>
/// <param name="NamedAt">When the unit was named, Vietnam local.</param>
public sealed record JointItem(
    UnitCode UnitCode, AssignmentId Event, string? About, DateOnly HeldOn, int Direct, DateTime NamedAt, JointStatus Status, int Version)
{
    /// <summary>It was an item of the unit's digest.</summary>
    public bool Told { get; init; }

    /// <summary>The unit's own record of the same event; null where it has none.</summary>
    public AssignmentId? SameAs { get; init; }

    /// <summary>The agreement changed a frozen quarter's figures.</summary>
    public bool AfterFreeze { get; init; }

    /// <summary>Under which unit the people count, where the Office said so.</summary>
    public UnitCode? CountsUnder { get; init; }

    /// <summary>The year of its rows.</summary>
    [JsonIgnore]
    public int Year => Event.Year;

    [JsonIgnore]
    public string Id => IdOf(Event);

    /// <summary>Agreed, and then the record was taken back: nobody counts these people, unless the unit records them.</summary>
    public bool IsLost { get; init; }

    public static string IdOf(AssignmentId of) => $"{of.UnitCode}~{of.OccurrenceKey}~{of.DutyId}";

    public static JointItem Evolve(JointItem? state, JointFact fact)
    {
        if (fact is JointFact.Named named)
        {
            JointItem made = state
                ?? new JointItem(named.UnitCode, named.Event, named.About, named.HeldOn, named.Direct, named.At, JointStatus.Open, 0);
            return made with
            {
                About = named.About,
                HeldOn = named.HeldOn,
                Direct = named.Direct,
                // Another day is another question; what the unit said of the same day stands.
                Status = made.Status is JointStatus.Unnamed || made.HeldOn != named.HeldOn ? JointStatus.Open : made.Status,
                Told = made.Told && made.HeldOn == named.HeldOn,
                IsLost = false,
                Version = made.Version + 1,
            };
        }

        ArgumentNullException.ThrowIfNull(state);
        JointItem next = fact switch
        {
            JointFact.Told => state with { Told = true },
            JointFact.Agreed f => state with { Status = JointStatus.Agreed, SameAs = f.SameAs, AfterFreeze = f.AfterFreeze },
            JointFact.NotOurs => state with { Status = JointStatus.NotOurs, SameAs = null, CountsUnder = null },
            JointFact.Unnamed =>
                state with { Status = JointStatus.Unnamed, IsLost = state is { Status: JointStatus.Agreed, SameAs: null }, SameAs = null },
            JointFact.CountsUnder f => state with { CountsUnder = f.UnitCode },
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
        };
        return next with { Version = state.Version + 1 };
    }
}

using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Settings;

/// <summary>What the Office decided of how the bot runs.</summary>
public sealed record OfficeSettings
{
    /// <summary>The first day of the pause; null in what was kept before pauses had one: it had begun then.</summary>
    public DateOnly? PausedFrom { get; init; }

    /// <summary>The last day on which nothing that the clock causes goes out; null where nothing is paused.</summary>
    public DateOnly? PausedUntil { get; init; }

    /// <summary>Why it is paused.</summary>
    public string? PauseReason { get; init; }

    /// <summary>The codes of the units that begin before the plan's go-live date.</summary>
    public IReadOnlyList<UnitCode> PilotUnits { get; init; } = [];

    /// <summary>When they begin.</summary>
    public DateOnly? PilotFrom { get; init; }

    public bool IsPaused(DateOnly day) => day <= PausedUntil && !(day < PausedFrom);

    /// <summary>Whether a pause is running or lies ahead.</summary>
    public bool HasPause(DateOnly today) => today <= PausedUntil;

    /// <summary>From when on a unit is asked for anything: the plan's date, or a pilot unit's earlier one, or its own first day.</summary>
    public DateOnly GoLiveOf(Unit unit, DateOnly plan)
    {
        DateOnly begun = PilotFrom is { } pilot && pilot < plan && PilotUnits.Contains(unit.Code) ? pilot : plan;
        return unit.From > begun ? unit.From.Value : begun;
    }

    /// <summary>The first day on which any unit is asked for anything.</summary>
    public DateOnly FirstGoLive(DateOnly plan) => PilotFrom is { } pilot && pilot < plan && PilotUnits.Count > 0 ? pilot : plan;
}

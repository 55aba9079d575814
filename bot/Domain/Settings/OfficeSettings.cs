using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Settings;

/// <summary>What the Office decided of how the bot runs.</summary>
public sealed record OfficeSettings
{
    /// <summary>The last day on which nothing that the clock causes goes out; null where nothing is paused.</summary>
    public DateOnly? PausedUntil { get; init; }

    /// <summary>Why it is paused.</summary>
    public string? PauseReason { get; init; }

    /// <summary>The codes of the units that begin before the plan's go-live date.</summary>
    public IReadOnlyList<string> PilotUnits { get; init; } = [];

    /// <summary>When they begin.</summary>
    public DateOnly? PilotFrom { get; init; }

    public bool IsPaused(DateOnly day) => day <= PausedUntil;

    /// <summary>From when on a unit is asked for anything: the plan's date, or a pilot unit's earlier one, or its own first day.</summary>
    public DateOnly GoLiveOf(Unit unit, DateOnly plan)
    {
        DateOnly begun = PilotFrom is { } pilot && pilot < plan && PilotUnits.Contains(unit.Code) ? pilot : plan;
        return unit.From > begun ? unit.From.Value : begun;
    }

    /// <summary>The first day on which any unit is asked for anything.</summary>
    public DateOnly FirstGoLive(DateOnly plan) => PilotFrom is { } pilot && pilot < plan && PilotUnits.Count > 0 ? pilot : plan;
}

/// <summary>An officer stops, until a day, all that the clock would send: a storm, a day of mourning.</summary>
public static class Pause
{
    /// <summary>The longest, so that a slip of the finger does not silence the bot for a year.</summary>
    public const int LongestDays = 92;

    public static Outcome<OfficeSettings> Decide(OfficeSettings now, string? typedUntil, string? typedReason, Person by, DateOnly today)
    {
        if (!Permissions.IsOfficer(by))
        {
            return Outcome.Refuse<OfficeSettings>(FaultCode.NotAnOfficer);
        }

        List<Fault> faults = [];
        DateOnly? until = FormText.ReadDate(typedUntil, Fields.PauseUntil, faults);
        string? reason = FormText.Read(typedReason, Fields.Reason, faults);
        if (until is null && faults.Count == 0)
        {
            faults.Add(new Fault(FaultCode.PauseDateMissing, Fields.PauseUntil));
        }
        else if (until < today)
        {
            faults.Add(new Fault(FaultCode.PauseInPast, Fields.PauseUntil, until.Value));
        }
        else if (until > today.AddDays(LongestDays))
        {
            faults.Add(new Fault(FaultCode.PauseTooLong, Fields.PauseUntil, LongestDays));
        }

        if (faults.Count > 0)
        {
            return Outcome.Refuse<OfficeSettings>(faults);
        }

        return (now.PausedUntil, now.PauseReason) == (until, reason)
            ? Outcome.Repeated<OfficeSettings>()
            : Outcome.Of(now with { PausedUntil = until, PauseReason = reason });
    }

    public static Outcome<OfficeSettings> Resume(OfficeSettings now, Person by, DateOnly today)
    {
        if (!Permissions.IsOfficer(by))
        {
            return Outcome.Refuse<OfficeSettings>(FaultCode.NotAnOfficer);
        }

        return now.IsPaused(today) ? Outcome.Of(now with { PausedUntil = null, PauseReason = null }) : Outcome.Repeated<OfficeSettings>();
    }
}

using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Settings;

/// <summary>A pause as typed: its first day, today where none is typed, its last, and why.</summary>
public sealed record PauseForm(string? From, string? Until, string? Reason)
{
    /// <summary>The days; null when they are no stretch that can be paused, with what is wrong.</summary>
    public (DateOnly From, DateOnly Until)? Days(DateOnly today, FormReader read)
    {
        DateOnly from = read.Date(From, Fields.PauseFrom) ?? today;
        DateOnly? until = read.Date(Until, Fields.PauseUntil);
        if (!read.IsCleanAt(Fields.PauseFrom) || !read.IsCleanAt(Fields.PauseUntil))
        {
            return null;
        }

        Fault? fault = until is not { } last ? new Fault(FaultCode.PauseDateMissing, Fields.PauseUntil)
            : last < today ? new Fault(FaultCode.PauseInPast, Fields.PauseUntil, last)
            : last < from ? new Fault(FaultCode.PauseEndsFirst, Fields.PauseUntil, from, last)
            : last > from.AddDays(Pause.LongestDays) ? new Fault(FaultCode.PauseTooLong, Fields.PauseUntil, Pause.LongestDays)
            : from > today.AddDays(Pause.FarthestDays) ? new Fault(FaultCode.PauseTooFar, Fields.PauseFrom, Pause.FarthestDays)
            : null;
        if (fault is not null)
        {
            read.Add(fault);
            return null;
        }

        // What is over of it holds nothing back.
        return (from < today ? today : from, until!.Value);
    }
}

/// <summary>An officer stops, for some days, all that the clock would send: a storm, a day of mourning.</summary>
public static class Pause
{
    /// <summary>The longest, so that a slip of the finger does not silence the bot for a year.</summary>
    public const int LongestDays = 92;

    /// <summary>How far ahead one may begin: farther, a year was typed wrongly.</summary>
    public const int FarthestDays = 366;

    public static Outcome<OfficeSettings> Decide(OfficeSettings now, PauseForm form, Person by, DateOnly today)
    {
        if (!Permissions.IsOfficer(by))
        {
            return Outcome.Refuse<OfficeSettings>(FaultCode.NotAnOfficer);
        }

        FormReader read = new();
        (DateOnly From, DateOnly Until)? days = form.Days(today, read);
        string? reason = read.Text(form.Reason, Fields.Reason);
        if (!read.IsClean)
        {
            return read.Refuse<OfficeSettings>();
        }

        OfficeSettings after = now with { PausedFrom = days!.Value.From, PausedUntil = days.Value.Until, PauseReason = reason };
        // One that has begun stays begun.
        bool same = now.PausedUntil == after.PausedUntil && now.PauseReason == reason
            && (now.PausedFrom == after.PausedFrom || (now.IsPaused(today) && after.PausedFrom == today));
        return same ? Outcome.Repeated<OfficeSettings>() : Outcome.Of(after);
    }

    /// <summary>Ends the pause that runs, takes back the one that lies ahead.</summary>
    public static Outcome<OfficeSettings> Resume(OfficeSettings now, Person by, DateOnly today)
    {
        if (!Permissions.IsOfficer(by))
        {
            return Outcome.Refuse<OfficeSettings>(FaultCode.NotAnOfficer);
        }

        return now.HasPause(today)
            ? Outcome.Of(now with { PausedFrom = null, PausedUntil = null, PauseReason = null })
            : Outcome.Repeated<OfficeSettings>();
    }
}

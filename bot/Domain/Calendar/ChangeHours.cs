using System.Globalization;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Calendar;

/// <summary>Working hours as typed, and the day from which they hold.</summary>
public sealed record HoursForm(string? From, string? MorningStart, string? MorningEnd, string? AfternoonStart, string? AfternoonEnd)
{
    private const string Shown = "HH':'mm";

    public static HoursForm Of(HoursFrom hours) => new(
        hours.From.ToString("O", CultureInfo.InvariantCulture), Written(hours.Hours.MorningStart), Written(hours.Hours.MorningEnd),
        Written(hours.Hours.AfternoonStart), Written(hours.Hours.AfternoonEnd));

    private static string Written(TimeOnly time) => time.ToString(Shown, CultureInfo.InvariantCulture);
}

/// <summary>
/// An officer sets the working hours from a day on, or takes the last change back. Days that are past stay as they were worked.
/// </summary>
public static class ChangeHours
{
    // The jobs run from seven in the morning to a quarter to six.
    private static readonly TimeOnly Earliest = new(6, 0);
    private static readonly TimeOnly Latest = new(18, 0);

    public static Outcome<OfficeHours> Set(OfficeHours now, HoursForm form, Person by, DateOnly today)
    {
        if (!Permissions.IsOfficer(by))
        {
            return Outcome.Refuse<OfficeHours>(FaultCode.NotAnOfficer);
        }

        FormReader read = new();
        DateOnly? from = read.Date(form.From, Fields.HoursFrom, FaultCode.DayMissing);
        if (from < today)
        {
            read.Add(new Fault(FaultCode.DayInPast, Fields.HoursFrom, from.Value));
        }

        WorkingHours hours = new(
            Hour(form.MorningStart, Fields.MorningStart), Hour(form.MorningEnd, Fields.MorningEnd),
            Hour(form.AfternoonStart, Fields.AfternoonStart), Hour(form.AfternoonEnd, Fields.AfternoonEnd));
        if (read.IsClean && !InOrder(hours))
        {
            read.Add(new Fault(FaultCode.HoursOutOfOrder, Fields.MorningStart));
        }

        return !read.IsClean ? read.Refuse<OfficeHours>()
            : now.On(from!.Value) == hours ? Outcome.Repeated<OfficeHours>()
            : Outcome.Of(now.With(new HoursFrom(from.Value, hours)));

        TimeOnly Hour(string? typed, string field)
        {
            if (FormReader.Hour(typed) is { } time)
            {
                return time;
            }

            read.Add(new Fault(FaultCode.EventTimeUnreadable, field));
            return default;
        }
    }

    /// <summary>The last change is taken back, unless days have been worked by it.</summary>
    /// <param name="now">As they are.</param>
    /// <param name="before">As they were; null where something else was changed after it.</param>
    public static Outcome<OfficeHours> TakeBack(OfficeHours now, OfficeHours? before, Person by, DateOnly today)
    {
        if (!Permissions.IsOfficer(by))
        {
            return Outcome.Refuse<OfficeHours>(FaultCode.NotAnOfficer);
        }

        if (before is null)
        {
            return Outcome.Refuse<OfficeHours>(FaultCode.HoursMovedOn);
        }

        DateOnly[] changed = [.. now.Periods.Except(before.Periods).Concat(before.Periods.Except(now.Periods)).Select(p => p.From)];
        return changed.Length == 0 ? Outcome.Repeated<OfficeHours>()
            : changed.Min() < today ? Outcome.Refuse<OfficeHours>([new Fault(FaultCode.DayInPast, null, changed.Min())])
            : Outcome.Of(before);
    }

    private static bool InOrder(WorkingHours hours) =>
        Earliest <= hours.MorningStart && hours.MorningStart < hours.MorningEnd && hours.MorningEnd <= hours.AfternoonStart
        && hours.AfternoonStart < hours.AfternoonEnd && hours.AfternoonEnd <= Latest;
}

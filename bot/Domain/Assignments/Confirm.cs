using System.Globalization;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>What the confirm form sends, as typed; also what the form shows again when something is at fault.</summary>
public sealed record ConfirmForm(string? HeldOn, string? Present, string? Excused, string? Briefed, string? Evidence, string? Note)
{
    /// <summary>The one-tap confirmation: everybody was there on the day that was set.</summary>
    public static ConfirmForm Everybody(Assignment assignment, Unit unit) => Blank(assignment) with
    {
        Present = unit.StaffCount.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The form as it opens: the day that was set, no figures.</summary>
    public static ConfirmForm Blank(Assignment assignment) =>
        new(assignment.HeldAt.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null, null, null, null, null);
}

/// <summary>A unit confirms an event that was held.</summary>
public static class Confirm
{
    /// <summary>How far from the day that was set a unit may have held its own; a typing error in month or year is farther.</summary>
    private const int DaysAroundEvent = 31;

    public static Outcome<AssignmentFact> Decide(Assignment assignment, ConfirmForm form, Person by, Unit unit, Roster roster, DateTime now)
    {
        if (!Permissions.MayConfirm(by, assignment.Id.UnitCode, roster))
        {
            return Outcome.Refuse<AssignmentFact>(FaultCode.NotAllowedToConfirm);
        }

        switch (assignment.Status)
        {
            case AssignmentStatus.Confirmed:
                return Outcome.Repeated<AssignmentFact>();
            case AssignmentStatus.Blocked:
                return Outcome.Refuse<AssignmentFact>(FaultCode.AssignmentBlocked);
        }

        List<Fault> faults = [];
        DateOnly? heldOn = ReadHeldOn(assignment, form.HeldOn, now, faults);
        (int present, int excused, int briefed) = ReadCounts(form, unit.StaffCount, faults);
        string? evidence = Evidence.Read(form.Evidence, faults);
        string? note = FormText.Read(form.Note, Fields.Note, faults);
        if (faults.Count > 0)
        {
            return Outcome.Refuse<AssignmentFact>(faults);
        }

        Confirmation confirmation = new(
            heldOn!.Value, present, unit.StaffCount, excused, briefed, evidence, note, by.Upn, by.Name, now);
        return Outcome.Of<AssignmentFact>(new AssignmentFact.Confirmed(now, by.Upn, confirmation));
    }

    private static DateOnly? ReadHeldOn(Assignment assignment, string? typed, DateTime now, List<Fault> faults)
    {
        int before = faults.Count;
        DateOnly? heldOn = FormText.ReadDate(typed, Fields.HeldOn, faults);
        if (faults.Count > before)
        {
            return null;
        }

        DateOnly set = DateOnly.FromDateTime(assignment.HeldAt);
        DateOnly due = DateOnly.FromDateTime(assignment.DueAt);
        if (heldOn is not { } date)
        {
            faults.Add(new Fault(FaultCode.DateMissing, Fields.HeldOn));
        }
        else if (date == set && now < assignment.HeldAt)
        {
            faults.Add(new Fault(FaultCode.NotHeldYet, Fields.HeldOn, assignment.HeldAt));
        }
        else if (date > DateOnly.FromDateTime(now))
        {
            faults.Add(new Fault(FaultCode.DateInFuture, Fields.HeldOn));
        }
        else if (Math.Abs(date.DayNumber - set.DayNumber) > DaysAroundEvent && (date < set || date > due))
        {
            faults.Add(new Fault(FaultCode.DateTooFarFromEvent, Fields.HeldOn, set));
        }

        return heldOn;
    }

    private static (int Present, int Excused, int Briefed) ReadCounts(ConfirmForm form, int total, List<Fault> faults)
    {
        if (string.IsNullOrWhiteSpace(form.Present))
        {
            faults.Add(new Fault(FaultCode.PresentMissing, Fields.Present));
        }

        int? present = FormText.ReadCount(form.Present, Fields.Present, faults);
        int excused = FormText.ReadCount(form.Excused, Fields.Excused, faults) ?? 0;
        int briefed = FormText.ReadCount(form.Briefed, Fields.Briefed, faults) ?? 0;
        if (present is not { } count)
        {
            return default;
        }

        int absent = total - count;
        if (absent < 0)
        {
            faults.Add(new Fault(FaultCode.PresentOverTotal, Fields.Present, count, total));
            return default;
        }

        if (excused > absent)
        {
            faults.Add(new Fault(FaultCode.AbsentOverTotal, Fields.Excused, excused, absent));
        }

        if (briefed > absent)
        {
            faults.Add(new Fault(FaultCode.BriefedOverAbsent, Fields.Briefed, briefed, absent));
        }

        return (count, excused, briefed);
    }
}

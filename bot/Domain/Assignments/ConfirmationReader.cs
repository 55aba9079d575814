using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>Reads a form into a confirmation, or finds everything that is wrong with it at once.</summary>
public static class ConfirmationReader
{
    /// <summary>How far from the day that was set a unit may have held its own; a typing error in month or year is farther.</summary>
    private const int DaysAroundEvent = 31;

    /// <returns>The confirmation; null when there are faults.</returns>
    public static Confirmation? Read(Assignment assignment, ConfirmForm form, Person by, ConfirmContext context, DateTime now, List<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        Duty duty = context.Duty;
        DateOnly? heldOn = ReadHeldOn(assignment, form[Fields.HeldOn], context, now, faults);
        bool nothing = duty.Nothing is not null && form[Fields.Nothing] == ConfirmForm.Yes;
        bool something = !nothing;
        Attendance? attendance = something && duty.AsksFor(Ask.Attendance) ? FigureReader.Attendance(form, context.Unit.StaffCount, faults) : null;
        Reach? reach = something && duty.AsksFor(Ask.Reach) ? FigureReader.Reach(form, assignment.Id.UnitCode, context.Roster, faults) : null;
        Dictionary<string, string> measures = something ? FigureReader.Measures(duty, form, now, faults) : [];
        string? place = something && duty.AsksFor(Ask.Place) ? Required(form, Fields.Place, FaultCode.PlaceMissing, faults) : null;
        string? audience = something && duty.AsksFor(Ask.Audience) ? Required(form, Fields.Audience, FaultCode.AudienceMissing, faults) : null;
        IReadOnlyList<string> topics = something && duty.AsksFor(Ask.Topics) ? ReadTopics(assignment, form, context.Plan, faults) : [];
        string? channel = something && duty.AsksFor(Ask.Channel) ? ReadChannel(form, context.Plan, faults) : null;
        string? evidence = Evidence.Read(form[Fields.Evidence], faults);
        // A report is only sent when it was signed and numbered.
        if (context.Duty.Id == DutyIds.Report && (evidence is null || Evidence.FindNumber(evidence) is null) && faults.All(f => f.Field != Fields.Evidence))
        {
            faults.Add(new Fault(FaultCode.ReportNumberMissing, Fields.Evidence));
        }

        if (evidence is null && assignment.Origin?.Inspection is not null && faults.All(f => f.Field != Fields.Evidence))
        {
            faults.Add(new Fault(FaultCode.EvidenceMissing, Fields.Evidence));
        }

        RecordedFigures.Check(duty, nothing, measures, context.Recorded, faults);
        string? note = FormText.Read(form[Fields.Note], Fields.Note, faults);
        string? reason = FormText.Read(form[Fields.AfterFreeze], Fields.AfterFreeze, faults);
        if (faults.Count > 0)
        {
            return null;
        }

        string? onBehalfOf = Permissions.MayConfirm(by, assignment.Id.UnitCode, context.Roster)
            ? null
            : context.Roster.HeadOf(assignment.Id.UnitCode)?.Name ?? context.Unit.Name;
        return new Confirmation(
            heldOn!.Value, nothing, attendance, topics, channel, reach, measures, place, audience, evidence, note, by.Upn, by.Name, onBehalfOf, now)
        {
            AfterFreeze = reason,
        };
    }

    private static string? Required(ConfirmForm form, string field, FaultCode missing, List<Fault> faults)
    {
        int before = faults.Count;
        string? text = FormText.Read(form[field], field, faults);
        if (text is null && faults.Count == before)
        {
            faults.Add(new Fault(missing, field));
        }

        return text;
    }

    // Not asked for by force: a card that cannot be sent without ticking topics would have any topic ticked.
    private static List<string> ReadTopics(Assignment assignment, ConfirmForm form, Plan plan, List<Fault> faults)
    {
        List<string> topics = [];
        foreach (string id in form.Several(Fields.Topics).Distinct())
        {
            if (plan.Topics.Any(clause => clause.Id == id) || (assignment.Confirmation ?? assignment.Earlier)?.Topics.Contains(id) is true)
            {
                topics.Add(id);
            }
            // What the Office had set and the plan has ended since is left out: nobody typed it.
            else if (assignment.Details?.Topics.Contains(id) is not true)
            {
                faults.Add(new Fault(FaultCode.TopicUnknown, Fields.Topics, id));
            }
        }

        return topics;
    }

    private static string? ReadChannel(ConfirmForm form, Plan plan, List<Fault> faults)
    {
        string? channel = string.IsNullOrWhiteSpace(form[Fields.Channel]) ? null : form[Fields.Channel];
        if (channel is null)
        {
            faults.Add(new Fault(FaultCode.ChannelMissing, Fields.Channel));
        }
        else if (plan.Channels.All(clause => clause.Id != channel))
        {
            faults.Add(new Fault(FaultCode.ChannelUnknown, Fields.Channel, channel));
        }

        return channel;
    }

    private static DateOnly? ReadHeldOn(Assignment assignment, string? typed, ConfirmContext context, DateTime now, List<Fault> faults)
    {
        int before = faults.Count;
        DateOnly? heldOn = FormText.ReadDate(typed, Fields.HeldOn, faults);
        if (faults.Count > before)
        {
            return null;
        }

        if (heldOn is not { } date)
        {
            faults.Add(new Fault(FaultCode.DateMissing, Fields.HeldOn));
            return null;
        }

        if (context.Duty.HasEvent)
        {
            CheckEventDay(assignment, date, now, faults);
        }
        else if (OccurrenceKey.PeriodOf(assignment.Id.OccurrenceKey, context.Rule) is { } period)
        {
            CheckPeriodDay(period, context.Duty, assignment, date, now, faults);
        }
        else if (date > DateOnly.FromDateTime(now))
        {
            faults.Add(new Fault(FaultCode.DateInFuture, Fields.HeldOn));
        }

        return heldOn;
    }

    private static void CheckEventDay(Assignment assignment, DateOnly date, DateTime now, List<Fault> faults)
    {
        DateOnly set = DateOnly.FromDateTime(assignment.HeldAt);
        DateOnly due = DateOnly.FromDateTime(assignment.DueAt);
        if (date == set && now < assignment.HeldAt)
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
    }

    // What is confirmed for a period must have been done in it; a report is written after it, a yearly duty in its month.
    private static void CheckPeriodDay(ReportingPeriod period, Duty duty, Assignment assignment, DateOnly date, DateTime now, List<Fault> faults)
    {
        DateOnly last = duty.Recurrence.Kind is RecurrenceKind.PerReportingPeriod || duty.Recurrence.Month is not null
            ? DateOnly.FromDateTime(assignment.DueAt > now ? assignment.DueAt : now)
            : period.Last;
        if (date > DateOnly.FromDateTime(now))
        {
            faults.Add(new Fault(FaultCode.DateInFuture, Fields.HeldOn));
        }
        else if (date < period.First || date > last)
        {
            faults.Add(new Fault(FaultCode.DateOutsidePeriod, Fields.HeldOn, period.First, last));
        }
    }
}

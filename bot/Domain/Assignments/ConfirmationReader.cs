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
    public static Confirmation? Read(
        Assignment assignment, ConfirmForm form, Person by, ConfirmContext context, DateTime now, FormReader read)
    {
        Duty duty = context.Duty;
        DateOnly? heldOn = ReadHeldOn(assignment, form[Fields.HeldOn], context, now, read);
        bool nothing = duty.Nothing is not null && form[Fields.Nothing] == ConfirmForm.Yes;
        bool something = !nothing;
        Attendance? attendance = something && duty.AsksFor(Ask.Attendance)
            ? FigureReader.Attendance(form, context.Unit.StaffCount, read)
            : null;
        Reach? reach = something && duty.AsksFor(Ask.Reach) ? FigureReader.Reach(form, assignment.Id.UnitCode, context.Roster, read) : null;
        Dictionary<string, string> measures = something ? FigureReader.Measures(duty, form, context.Carried, now, read) : [];
        string? place = something && duty.AsksFor(Ask.Place)
            ? read.Required(form[Fields.Place], Fields.Place, FaultCode.PlaceMissing)
            : null;
        string? audience = something && duty.AsksFor(Ask.Audience)
            ? read.Required(form[Fields.Audience], Fields.Audience, FaultCode.AudienceMissing)
            : null;
        IReadOnlyList<string> topics = something && duty.AsksFor(Ask.Topics)
            ? ReadTopics(assignment, form, context.Plan.TopicsOf(duty), read)
            : [];
        string? channel = something && duty.AsksFor(Ask.Channel) ? ReadChannel(form, context.Plan, read) : null;
        string? evidence = Evidence.Read(form[Fields.Evidence], read);
        // A report is only sent when it was signed and numbered.
        if (duty.Id == DutyIds.Report && (evidence is null || Evidence.FindNumber(evidence) is null) && read.IsCleanAt(Fields.Evidence))
        {
            read.Add(new Fault(FaultCode.ReportNumberMissing, Fields.Evidence));
        }

        if (evidence is null && assignment.Origin?.Inspection is not null && read.IsCleanAt(Fields.Evidence))
        {
            read.Add(new Fault(FaultCode.EvidenceMissing, Fields.Evidence));
        }

        RecordedFigures.Check(duty, nothing, measures, context.Recorded, read);
        string? note = read.Text(form[Fields.Note], Fields.Note);
        string? reason = read.Text(form[Fields.AfterFreeze], Fields.AfterFreeze);
        if (!read.IsClean)
        {
            return null;
        }

        string? onBehalfOf = Permissions.MayConfirm(by, assignment.Id.UnitCode, context.Roster)
            ? null
            : context.Roster.HeadOf(assignment.Id.UnitCode)?.Name ?? context.Unit.Name;
        return new Confirmation(
            heldOn!.Value, nothing, attendance, topics, channel, reach, measures, place, audience, evidence, note, by.Upn, by.Name,
            onBehalfOf, now)
        {
            AfterFreeze = reason,
            Carried = context.Carried,
        };
    }


    // Not asked for by force: a card that cannot be sent without ticking topics would have any topic ticked.
    private static List<string> ReadTopics(Assignment assignment, ConfirmForm form, IReadOnlyList<Clause> offered, FormReader read)
    {
        List<string> topics = [];
        foreach (string id in form.Several(Fields.Topics).Distinct())
        {
            if (offered.Any(clause => clause.Id == id) || (assignment.Confirmation ?? assignment.Earlier)?.Topics.Contains(id) is true)
            {
                topics.Add(id);
            }
            // What the Office had set and the plan has ended since is left out: nobody typed it.
            else if (assignment.Details?.Topics.Contains(id) is not true)
            {
                read.Add(new Fault(FaultCode.TopicUnknown, Fields.Topics, id));
            }
        }

        return topics;
    }

    private static string? ReadChannel(ConfirmForm form, Plan plan, FormReader read)
    {
        string? channel = string.IsNullOrWhiteSpace(form[Fields.Channel]) ? null : form[Fields.Channel];
        if (channel is null)
        {
            read.Add(new Fault(FaultCode.ChannelMissing, Fields.Channel));
        }
        else if (plan.Channels.All(clause => clause.Id != channel))
        {
            read.Add(new Fault(FaultCode.ChannelUnknown, Fields.Channel, channel));
        }

        return channel;
    }

    private static DateOnly? ReadHeldOn(Assignment assignment, string? typed, ConfirmContext context, DateTime now, FormReader read)
    {
        DateOnly? heldOn = read.Date(typed, Fields.HeldOn, FaultCode.DateMissing);
        if (heldOn is not { } date)
        {
            return null;
        }

        if (context.Duty.HasEvent)
        {
            CheckEventDay(assignment, date, now, read);
        }
        else if (OccurrenceKey.PeriodOf(assignment.Id.OccurrenceKey, context.Rule) is { } period)
        {
            CheckPeriodDay(period, context.Duty, assignment, date, now, read);
        }
        else if (date > DateOnly.FromDateTime(now))
        {
            read.Add(new Fault(FaultCode.DateInFuture, Fields.HeldOn));
        }

        return heldOn;
    }

    private static void CheckEventDay(Assignment assignment, DateOnly date, DateTime now, FormReader read)
    {
        DateOnly set = DateOnly.FromDateTime(assignment.HeldAt);
        DateOnly due = DateOnly.FromDateTime(assignment.DueAt);
        if (date == set && now < assignment.HeldAt)
        {
            read.Add(new Fault(FaultCode.NotHeldYet, Fields.HeldOn, assignment.HeldAt));
        }
        else if (date > DateOnly.FromDateTime(now))
        {
            read.Add(new Fault(FaultCode.DateInFuture, Fields.HeldOn));
        }
        else if (Math.Abs(date.DayNumber - set.DayNumber) > DaysAroundEvent && (date < set || date > due))
        {
            read.Add(new Fault(FaultCode.DateTooFarFromEvent, Fields.HeldOn, set));
        }
    }

    // What is confirmed for a period must have been done in it; a report is written after it, a yearly duty in its month.
    private static void CheckPeriodDay(
        ReportingPeriod period, Duty duty, Assignment assignment, DateOnly date, DateTime now, FormReader read)
    {
        DateOnly last = duty.Recurrence.IsDoneAfterPeriod
            ? DateOnly.FromDateTime(assignment.DueAt > now ? assignment.DueAt : now)
            : period.Last;
        if (date > DateOnly.FromDateTime(now))
        {
            read.Add(new Fault(FaultCode.DateInFuture, Fields.HeldOn));
        }
        else if (date < period.First || date > last)
        {
            read.Add(new Fault(FaultCode.DateOutsidePeriod, Fields.HeldOn, period.First, last));
        }
    }
}

using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tasks;

namespace TeamsReformBot.Domain.Inspections;

/// <summary>The inspection form, as typed.</summary>
public sealed record InspectionForm(string? Unit, string? On, string? Findings, string? Advice, string? FollowUp);

/// <summary>
/// The Office records an inspection; what the unit is to do becomes an assignment of it, and settles the inspection when done.
/// </summary>
public static class RecordInspection
{
    /// <param name="existing">The inspection of this form's token, if the form was sent before.</param>
    /// <param name="token">The form's token.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="by">Who pressed.</param>
    /// <param name="roster">Decides whether they may, and which units there are.</param>
    /// <param name="calendar">What is to be done is due on a working day.</param>
    /// <param name="now">Vietnam local.</param>
    public static Outcome<InspectionFact> Decide(
        Inspection? existing, string token, InspectionForm form, Person by, Roster roster, WorkCalendar calendar, DateTime now)
    {
        if (!Office.Handles(by, roster) || Office.UnitCode(roster) is not { } office)
        {
            return Outcome.Refuse<InspectionFact>(FaultCode.NotAnOfficer);
        }

        if (existing is not null)
        {
            return Outcome.Repeated<InspectionFact>();
        }

        FormReader read = new();
        UnitCode? unit = TaskFields.ReadUnit(form.Unit, roster, read);
        if (unit is null && read.IsClean)
        {
            read.Add(new Fault(FaultCode.LeadUnitMissing, Fields.LeadUnit));
        }

        DateOnly? on = ReadDay(form.On, now, read);
        string? findings = read.Required(form.Findings, Fields.Findings, FaultCode.InspectionFindingsMissing);
        string? advice = read.Text(form.Advice, Fields.Advice);
        DateOnly? followUp = TaskFields.ReadDue(form.FollowUp, calendar, now, read);
        if (advice is not null && followUp is null && read.IsCleanAt(Fields.DueDate))
        {
            read.Add(new Fault(FaultCode.InspectionFollowUpMissing, Fields.DueDate));
        }

        if (advice is null && followUp is not null)
        {
            read.Add(new Fault(FaultCode.InspectionAdviceMissing, Fields.Advice));
        }

        if (!read.IsClean)
        {
            return read.Refuse<InspectionFact>();
        }

        AssignmentId? task = advice is null ? null : GiveTask.IdOf(unit!, now.Year, token);
        return Outcome.Of<InspectionFact>(new InspectionFact.Recorded(
            now, by.Upn, by.Name, token, office, new InspectionReport(unit!, on!.Value, findings!, advice, followUp), task));
    }

    /// <summary>What was entered wrongly is taken back, and nothing is asked of the unit any more.</summary>
    public static Outcome<InspectionFact> Withdraw(Inspection inspection, Person by, Roster roster, DateTime now)
    {
        if (!Office.Handles(by, roster))
        {
            return Outcome.Refuse<InspectionFact>(FaultCode.NotAnOfficer);
        }

        return inspection is { Withdrawn: null, Settled: null }
            ? Outcome.Of<InspectionFact>(new InspectionFact.Withdrawn(now, by.Upn, by.Name))
            : Outcome.Repeated<InspectionFact>();
    }

    /// <summary>The unit has confirmed, with evidence.</summary>
    public static Outcome<InspectionFact> Settle(Inspection inspection, Assignment task, DateTime now) =>
        inspection is { Settled: null, Withdrawn: null } && inspection.Task == task.Id && task.Confirmation is { } said
            ? Outcome.Of<InspectionFact>(new InspectionFact.Settled(now, said.ByUpn, said.ByName, said.Evidence))
            : Outcome.Repeated<InspectionFact>();

    /// <summary>The Office and the directorate see all, a unit what concerns it or a unit merged into it.</summary>
    public static bool MaySee(Person who, Inspection inspection, Roster roster) =>
        Permissions.SeesAllUnits(who)
        || Office.Handles(who, roster)
        || (who.Role is not Role.External && who.UnitCode == roster.SuccessorOf(inspection.Report.UnitCode));

    /// <summary>Of a period: how many units were inspected, and a line for each inspection.</summary>
    public static RecordedFigures FiguresOf(IEnumerable<Inspection> inspections, ReportingPeriod period, Func<string, string> unitName)
    {
        List<Inspection> counted =
        [
            .. inspections.Where(i => i.Withdrawn is null && period.Contains(i.Report.On))
                .OrderBy(i => i.Report.On)
        ];
        return new RecordedFigures(
            new Dictionary<string, long> { [UnitsInspected] = counted.Select(i => i.Report.UnitCode).Distinct().Count() },
            string.Join('\n', counted.Select(i => Line(i.Report, unitName))));
    }

    /// <summary>The duty of the quarterly confirmation, and its figure.</summary>
    public const string Duty = "inspection";

    public const string UnitsInspected = "units-inspected";

    private static string Line(InspectionReport report, Func<string, string> unitName)
    {
        string line = FormattableString.Invariant($"{unitName(report.UnitCode)}, {report.On:dd/MM/yyyy}: {report.Findings}");
        return report.FollowUp is { } due
            ? line + FormattableString.Invariant($" Cần khắc phục đến {due:dd/MM/yyyy}: {report.Advice}")
            : line;
    }

    private static DateOnly? ReadDay(string? typed, DateTime now, FormReader read)
    {
        DateOnly? day = read.Date(typed, Fields.HeldOn, FaultCode.DateMissing);
        if (day > DateOnly.FromDateTime(now))
        {
            read.Add(new Fault(FaultCode.DateInFuture, Fields.HeldOn));
        }

        return day;
    }
}

using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.SampleYear;

/// <summary>
/// What is owed for a month, a quarter or the year: meetings, posts, figures of the procedures, plans. Each unit sits down to it once
/// around each deadline; some a day late, some not at all, and then the figure is missing or said after the freeze with its reason.
/// </summary>
public sealed class StandingDuties(YearSetting year) : IPlayedPart
{
    private static readonly TimeOnly AtWork = new(15, 0);
    private readonly Random _chances = year.ChancesOf(2);
    private readonly Figures _figures = new(year.Department, year.ChancesOf(3));

    private PlayedDepartment Department => year.Department;

    public void PutDown(Agenda agenda)
    {
        for (int month = 1; month <= 12; month++)
        {
            ReportingPeriod period = ReportingPeriods.Of(PeriodKind.Month, year.Year, month, Department.Rule);
            DateOnly deadline = PeriodDeadlines.UnitDeadline(period, Department.Calendar);
            foreach (Unit unit in Department.Roster.ReportingUnits)
            {
                int late = _chances.Next(10) switch { < 8 => 0, 8 => 1, _ => 4 };
                DateOnly day = Department.Calendar.AddWorkingDays(deadline, late);
                agenda.At(day.ToDateTime(AtWork).AddMinutes(_chances.Next(90)), ct => SitDownAsync(unit.Code, ct));
            }

            if (month % 3 == 0)
            {
                agenda.At(PeriodDeadlines.ReportDue(period, Department.Calendar).ToDateTime(new TimeOnly(10, 30)), ReportAsync);
            }
        }
    }

    private async Task SitDownAsync(UnitCode unitCode, CancellationToken cancellationToken)
    {
        IReadOnlyList<Stored<Assignment>> all =
            await Department.Bot.Get<UnitStore>().AssignmentsAsync(unitCode, DateOnly.FromDateTime(Department.Now), cancellationToken);
        foreach (Assignment assignment in all.Select(stored => stored.State).Where(a => IsMeant(a) && !IsReport(a)).OrderBy(a => a.DueAt).ThenBy(a => a.Id.DutyId, StringComparer.Ordinal))
        {
            // Some figure is forgotten now and then.
            if (_chances.Next(25) > 0)
            {
                await ConfirmAsync(assignment, cancellationToken);
            }
        }
    }

    // The Office's report has gone to the Directorate, with a number.
    private async Task ReportAsync(CancellationToken cancellationToken)
    {
        UnitCode office = Department.Officer.UnitCode;
        IReadOnlyList<Stored<Assignment>> all =
            await Department.Bot.Get<UnitStore>().AssignmentsAsync(office, DateOnly.FromDateTime(Department.Now), cancellationToken);
        foreach (Assignment report in all.Select(stored => stored.State).Where(a => IsMeant(a) && IsReport(a)))
        {
            ConfirmForm form = ConfirmForm.Blank(report, Department.Plan.Duty(report.Id.DutyId), Department.Rule, Department.Now)
                .With(Fields.Evidence, string.Create(CultureInfo.InvariantCulture, $"{Department.Now.Month * 5}/BC-VP"));
            await year.ConfirmAsync(Department.Chief, report, form, cancellationToken);
        }
    }

    private bool IsReport(Assignment assignment) =>
        Department.Plan.FindDuty(assignment.Id.DutyId) is { Recurrence.Kind: RecurrenceKind.PerReportingPeriod };

    private bool IsMeant(Assignment assignment) =>
        assignment.Status is AssignmentStatus.Open
        && Department.Plan.FindDuty(assignment.Id.DutyId) is { HasEvent: false } duty
        && duty.Recurrence.Kind is not RecurrenceKind.OnDemand
        && OccurrenceKey.PeriodOf(assignment.Id.OccurrenceKey, Department.Rule) is { } period
        && (duty.Recurrence.Month is null ? period.Last : DateOnly.FromDateTime(assignment.DueAt)) <= DateOnly.FromDateTime(Department.Now).AddDays(1);

    private async Task ConfirmAsync(Assignment assignment, CancellationToken cancellationToken)
    {
        Duty duty = Department.Plan.Duty(assignment.Id.DutyId);
        RecordedFigures? recorded = await Department.Bot.Get<RecordedByBot>().OfAsync(assignment.Id, Department.Rule, cancellationToken);
        ConfirmForm form = _figures.Of(assignment, duty, recorded);
        IReadOnlySet<string> frozen = await Department.Bot.Get<UnitPeriods>().FrozenAsync(assignment.Id.UnitCode, cancellationToken);
        if (frozen.Count > 0 && DateOnly.TryParse(form[Fields.HeldOn], CultureInfo.InvariantCulture, out DateOnly day)
            && frozen.Contains(Quarters.KeyOf(day, Department.Rule)))
        {
            form = form.With(Fields.AfterFreeze, "Đơn vị gửi số liệu sau hạn");
        }

        await year.ConfirmAsync(Department.HeadOf(assignment.Id.UnitCode), assignment, form, cancellationToken);
    }
}

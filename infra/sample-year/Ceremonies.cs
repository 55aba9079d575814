using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.SampleYear;

/// <summary>Flag ceremonies and conferences: the Office says what they are about, the units say who was there; some late, some never.</summary>
public sealed class Ceremonies(YearSetting year) : IPlayedPart
{
    private static readonly TimeOnly ConferenceAt = new(14, 0);
    private readonly Random _chances = year.ChancesOf(1);

    private PlayedDepartment Department => year.Department;

    public void PutDown(Agenda agenda)
    {
        for (int month = 1; month <= 12; month++)
        {
            DateOnly day = Recurrence.FlagCeremony(year.Year, month, Department.Calendar);
            Duty duty = Department.Plan.Duty(DutyIds.Ceremony);
            PutDown(agenda, duty, OccurrenceKey.Of(PeriodKind.Month, year.Year, month), day.ToDateTime(duty.StartsAt ?? new TimeOnly(7, 30)), month);
        }

        for (int quarter = 1; quarter <= 4; quarter++)
        {
            Duty duty = Department.Plan.Duty(DutyIds.Conference);
            DateOnly day = Department.Calendar.OnOrAfter(new DateOnly(year.Year, (quarter * 3) - 1, 17));
            PutDown(agenda, duty, OccurrenceKey.Of(PeriodKind.Quarter, year.Year, quarter), day.ToDateTime(ConferenceAt), quarter + 12);
        }
    }

    private void PutDown(Agenda agenda, Duty duty, string key, DateTime heldAt, int turn)
    {
        // The first ceremony is before the first week of the bot's own.
        DateTime first = new(year.Year, 1, 2, 9, 0, 0);
        DateTime set = Department.Calendar.AddWorkingDays(DateOnly.FromDateTime(heldAt), -4).ToDateTime(new TimeOnly(9, 0));
        agenda.At(set > first ? set : first, ct => SetAsync(duty, key, heldAt, turn, ct));
        foreach (Unit unit in Department.Roster.ReportingUnits)
        {
            AssignmentId id = new(unit.Code, duty.Id, key);
            if (MomentOf(heldAt) is { } at)
            {
                agenda.At(at, ct => ConfirmAsync(id, ct));
            }
        }
    }

    private async Task SetAsync(Duty duty, string key, DateTime heldAt, int turn, CancellationToken cancellationToken)
    {
        IReadOnlyList<Unit> units = Department.Roster.ReportingUnits;
        IReadOnlyList<Clause> topics = Department.Plan.Topics;
        await Department.PressAsync(
            Department.Officer,
            Verbs.SaveEvent,
            new Dictionary<string, string>
            {
                [DataKeys.Duty] = duty.Id,
                [Fields.Occurrence] = key,
                [Fields.EventDate] = PlayedDepartment.Text(DateOnly.FromDateTime(heldAt)),
                [Fields.EventTime] = heldAt.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture),
                [Fields.Place] = "Hội trường tầng 2",
                [Fields.Presenter] = units[turn % units.Count].Code,
                [Fields.Topics] = $"{topics[turn % topics.Count].Id},{topics[(turn * 5 + 3) % topics.Count].Id}",
            },
            cancellationToken);
        year.Played.Events.Add(new PlayedEvent(duty.Id, key, heldAt));
    }

    // Most on the day itself, some the morning after, a few in the days after; hardly anybody never.
    private DateTime? MomentOf(DateTime heldAt)
    {
        DateOnly day = DateOnly.FromDateTime(heldAt);
        int chance = _chances.Next(100);
        int minute = _chances.Next(60);
        return chance switch
        {
            < 80 => heldAt.AddHours(2).AddMinutes(minute),
            < 92 => Department.Calendar.AddWorkingDays(day, 1).ToDateTime(new TimeOnly(8, minute)),
            < 98 => Department.Calendar.AddWorkingDays(day, 2 + _chances.Next(3)).ToDateTime(new TimeOnly(14, minute)),
            _ => null,
        };
    }

    private async Task ConfirmAsync(AssignmentId id, CancellationToken cancellationToken)
    {
        Unit unit = Department.Roster.Unit(id.UnitCode);
        (int absent, int excused, int briefed) = AbsentOf(unit);
        // A unit that is no more owes nothing of what is held after it.
        if (unit.IsClosed)
        {
            return;
        }

        Assignment assignment = await Department.AssignmentAsync(id, cancellationToken);

        Person head = Department.HeadOf(id.UnitCode);
        ConfirmForm form = ConfirmForm.Everybody(assignment, unit);
        form = absent == 0
            ? form
            : form.With(Fields.Present, PlayedDepartment.Text(unit.StaffCount - absent))
                .With(Fields.Excused, PlayedDepartment.Text(excused))
                .With(Fields.Briefed, PlayedDepartment.Text(briefed));
        await year.ConfirmAsync(head, assignment, form, cancellationToken);
    }

    private (int Absent, int Excused, int Briefed) AbsentOf(Unit unit)
    {
        int absent = _chances.Next(3) == 0 ? _chances.Next(1, Math.Max(2, unit.StaffCount / 8)) : 0;
        int excused = absent - (_chances.Next(4) == 0 ? 1 : 0);
        return (absent, Math.Max(0, excused), absent > 0 && _chances.Next(3) == 0 ? 1 : 0);
    }
}

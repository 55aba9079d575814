using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Events;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Tests.Simulation;

/// <summary>
/// Lets working days pass: the jobs at half past nine, then the people. The Office answers what it is asked (a ceremony's topics, a
/// conference's date); heads confirm by their habit, one after the other. No difficulties, questions or tasks: those are messages
/// that somebody causes.
/// </summary>
public sealed class SimulatedYears(SimulatedOffice bot, Habit habit)
{
    private static readonly TimeOnly JobsAt = new(9, 30);
    private static readonly TimeOnly PeopleAt = new(10, 0);
    private static readonly TimeOnly ConferenceAt = new(14, 0);

    private ReferenceData Reference => bot.Get<ReferenceData>();

    public async Task PassAsync(DateOnly first, DateOnly last)
    {
        for (DateOnly day = Reference.Calendar.OnOrAfter(first); day <= last; day = Reference.Calendar.AddWorkingDays(day, 1))
        {
            bot.Put(day.ToDateTime(JobsAt));
            await bot.RunJobsAsync();
            await bot.SendAsync();
            bot.Put(day.ToDateTime(PeopleAt));
            await SetEventsAsync(day);
            await ConfirmAsync();
            await bot.SendAsync();
            // Long enough that the board has taken in what was confirmed.
            bot.Put(day.ToDateTime(PeopleAt).AddMinutes(10));
            await bot.SendAsync();
        }
    }

    private async Task ConfirmAsync()
    {
        AssignmentDeciding deciding = bot.Get<AssignmentDeciding>();
        foreach (Unit unit in Reference.Roster.ReportingUnits)
        {
            foreach (Stored<Assignment> stored in await bot.Get<UnitStore>().AssignmentsAsync(unit.Code, bot.Clock.Today, CancellationToken.None))
            {
                Assignment assignment = stored.State;
                if (assignment.Status is AssignmentStatus.Open
                    && Reference.Plan.FindDuty(assignment.Id.DutyId) is { } duty
                    && habit.Confirms(assignment, duty, Reference.Calendar, bot.Clock.Now))
                {
                    Person head = Reference.Roster.AddresseeOf(unit.Code)!;
                    await deciding.OnAsync(
                        assignment.Id, (_, _, now) => Outcome.Of<AssignmentFact>(new AssignmentFact.Confirmed(now, head.Upn, Said(head, now))), CancellationToken.None);
                }
            }
        }
    }

    // On the first working day of the week before a ceremony; a conference on the first working day of the quarter's first month.
    private async Task SetEventsAsync(DateOnly day)
    {
        WorkCalendar calendar = Reference.Calendar;
        foreach (DateOnly month in (DateOnly[])[day, day.AddMonths(1)])
        {
            DateOnly ceremony = Recurrence.FlagCeremony(month.Year, month.Month, calendar);
            if (calendar.AddWorkingDays(ceremony, -5) == day)
            {
                Duty duty = Reference.Plan.Duty(DutyIds.Ceremony);
                await SetAsync(duty.Id, OccurrenceKey.Of(PeriodKind.Month, month.Year, month.Month), ceremony.ToDateTime(duty.StartsAt ?? JobsAt));
            }
        }

        if (day.Month % 3 == 1 && day == calendar.OnOrAfter(new DateOnly(day.Year, day.Month, 1)))
        {
            DateOnly held = calendar.OnOrAfter(new DateOnly(day.Year, day.Month + 1, 25));
            await SetAsync(DutyIds.Conference, OccurrenceKey.Of(PeriodKind.Quarter, day.Year, (day.Month + 2) / 3), held.ToDateTime(ConferenceAt));
        }
    }

    private Task<EventSet> SetAsync(string dutyId, string key, DateTime heldAt) => bot.Get<EventDeciding>().SetAsync(
        dutyId,
        key,
        (_, now) => Outcome.Of(new EventSetting(dutyId, key, heldAt, Account("cv.vp@so.example.vn"), "Chuyên viên Văn phòng", now, 1)
        {
            // The units take turns.
            Details = new EventDetails(
                Reference.Roster.ReportingUnits[heldAt.Month % Reference.Roster.ReportingUnits.Count].Code, [Reference.Plan.Topics[0].Id], null),
        }),
        CancellationToken.None);

    private static Confirmation Said(Person head, DateTime now) => new(
        DateOnly.FromDateTime(now), false, null, [], null, null, new Dictionary<string, string>(), null, null, null, null, head.Upn, head.Name, null, now);
}

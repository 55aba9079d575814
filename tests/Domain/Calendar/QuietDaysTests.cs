using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Calendar;

/// <summary>
/// Tết 2027: 04 to 10/02 are off, so Wednesday 03/02 is the last working day before and Thursday 11/02 the first after. New Year: 01/01/2027
/// is a Friday, so 31/12/2026 and Monday 04/01/2027. An ordinary weekend is two days. 24/11/2026, a Tuesday, stands alone.
/// </summary>
public sealed class QuietDaysTests
{
    private static readonly WorkCalendar Calendar = ShippedCalendar.Calendar;

    [Theory]
    [InlineData("03/02/2027 11:29", "03/02/2027 11:29")]
    [InlineData("03/02/2027 14:00", "12/02/2027 07:30")]
    [InlineData("05/02/2027 09:00", "12/02/2027 07:30")]
    [InlineData("11/02/2027 09:30", "12/02/2027 07:30")]
    [InlineData("12/02/2027 09:30", "12/02/2027 09:30")]
    [InlineData("31/12/2026 14:00", "05/01/2027 07:30")]
    [InlineData("04/01/2027 10:00", "05/01/2027 07:30")]
    [InlineData("11/12/2026 15:00", "11/12/2026 15:00")]
    [InlineData("14/12/2026 09:30", "14/12/2026 09:30")]
    [InlineData("23/11/2026 15:00", "23/11/2026 15:00")]
    public void The_clock_sends_nothing_on_the_last_afternoon_before_and_the_first_day_after_three_days_off(string at, string sent) =>
        Assert.Equal(Time(sent), Calendar.NextSending(Time(at)));

    [Theory]
    [InlineData("11/02/2027 09:30", "11/02/2027 09:30")]
    [InlineData("04/01/2027 09:30", "04/01/2027 09:30")]
    [InlineData("03/02/2027 15:00", "11/02/2027 07:30")]
    public void What_concerns_the_first_day_itself_goes_out_on_it(string at, string sent) => Assert.Equal(Time(sent), Calendar.NextSending(Time(at), ofTheDay: true));

    // The five days of 2026 are 16 to 20/02, between two weekends.
    [Theory]
    [InlineData(2027, "04/02/2027", "10/02/2027", 7, "03/02/2027", "11/02/2027", true)]
    [InlineData(2026, "14/02/2026", "22/02/2026", 9, "13/02/2026", "23/02/2026", true)]
    [InlineData(2028, "25/01/2028", "31/01/2028", 7, "24/01/2028", "01/02/2028", false)]
    public void Tet_is_its_days_with_the_weekends_that_join_them(int year, string first, string last, int days, string eve, string back, bool confirmed)
    {
        TetRest tet = TetRest.Of(year, Calendar)!;
        Assert.Equal((Day(first), Day(last), days, confirmed), (tet.First, tet.Last, tet.Days, tet.Confirmed));
        Assert.Equal((Day(eve), Day(back)), (tet.Eve(Calendar), tet.BackOn(Calendar)));
        Assert.Equal((false, true, true, false), (
            tet.IsSoonAfter(tet.First.AddDays(-1)), tet.IsSoonAfter(tet.First), tet.IsSoonAfter(tet.Last.AddDays(10)), tet.IsSoonAfter(tet.Last.AddDays(11))));
    }

    // January's ceremony is on the first working day after New Year: asked for on that day.
    [Theory]
    [InlineData("04/01/2027 07:30", "04/01/2027 09:30", true)]
    [InlineData("31/12/2026 07:30", "04/01/2027 09:30", false)]
    [InlineData("31/12/2026 07:30", "05/01/2027 09:30", true)]
    public void A_ceremony_of_the_first_day_is_asked_for_on_it_and_one_before_the_rest_on_the_second(string held, string now, bool asked)
    {
        Duty duty = ShippedPlan.Running().Duty("flag-ceremony");
        Occurrence occurrence = new(duty.Id, "2027-01", Time(held), Calendar.EndOf(Day("07/01/2027")), null, 0);
        Assignment open = Assignment.EvolveAll(
            null, ((Domain.Decisions.Outcome<IReadOnlyList<AssignmentFact>>.Done)Assign.Decide(null, TheUnit("KHTC"), occurrence, "2026.1", Time("30/12/2026 09:00"))).Value);
        FollowedOccurrence? followed = FollowOccurrence.Decide(open, SampleRoster.Division, duty, occurrence, "2026.1", SampleRoster.Roster, Calendar, false, Time(now));

        Assert.Equal(asked, followed?.Messages.Count == 1);
        // Whatever is said, when it is due stays.
        Assert.Equal(Time("07/01/2027 17:00"), Assignment.EvolveAll(open, followed?.Facts ?? []).DueAt);
    }
}

using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Watch;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Watch;

public sealed class WatchdogTests
{
    private static readonly JobSchedule[] Schedules = [new("a", TimeSpan.FromMinutes(15)), new("b", TimeSpan.FromMinutes(15))];
    private static readonly DateTime LongAgo = Time("01/12/2026 08:00");

    [Theory]
    [InlineData("07/12/2026 09:00", "07/12/2026 09:20", false)]
    [InlineData("07/12/2026 09:00", "07/12/2026 10:00", false)]
    [InlineData("07/12/2026 09:00", "07/12/2026 10:01", true)]
    // The noon break, the night and the weekend do not count.
    [InlineData("07/12/2026 11:00", "07/12/2026 14:30", false)]
    [InlineData("07/12/2026 11:00", "07/12/2026 14:31", true)]
    [InlineData("11/12/2026 16:45", "14/12/2026 08:15", false)]
    [InlineData("11/12/2026 16:45", "14/12/2026 08:16", true)]
    [InlineData("12/12/2026 08:00", "13/12/2026 17:00", false)]
    // Another instance's clock may be a little ahead.
    [InlineData("07/12/2026 09:01", "07/12/2026 09:00", false)]
    public void A_job_is_late_when_it_missed_more_than_an_hour_of_working_time(string last, string now, bool late)
    {
        IReadOnlyList<Trouble> troubles = Troubles(now, LongAgo, [new("a", Time(last)), new("b", Time(now))], []);

        Assert.Equal(late, troubles.Count > 0);
        Assert.All(troubles, t => Assert.Equal((TroubleKind.JobsLate, Time(last), "a"), (t.Kind, t.Since, string.Join(",", t.Jobs))));
    }

    [Theory]
    [InlineData("07/12/2026 09:30", false)]
    [InlineData("07/12/2026 08:00", true)]
    public void A_job_that_never_succeeded_counts_from_the_start_of_the_process(string started, bool late) =>
        Assert.Equal(late ? ["a", "b"] : [], Troubles("07/12/2026 10:00", Time(started), [], []).SelectMany(t => t.Jobs));

    [Fact]
    public void Late_jobs_are_one_trouble_since_the_first_of_them()
    {
        Trouble trouble = Assert.Single(Troubles(
            "07/12/2026 10:30", LongAgo, [new("a", Time("07/12/2026 09:00")), new("b", Time("07/12/2026 08:00"))], []));

        Assert.Equal(["a", "b"], trouble.Jobs);
        Assert.Equal(Time("07/12/2026 08:00"), trouble.Since);
    }

    [Theory]
    [InlineData("07/12/2026 09:30", 0, 0, false)]
    [InlineData("07/12/2026 09:29", 0, 0, true)]
    // Put off, or waiting for its next try.
    [InlineData("07/12/2026 09:45", 0, 0, false)]
    [InlineData("07/12/2026 09:45", 7, 0, false)]
    [InlineData("07/12/2026 09:45", 8, 0, true)]
    [InlineData("07/12/2026 09:45", 6, 2, true)]
    public void A_message_is_stuck_when_it_stays_due_for_ten_minutes_or_was_tried_in_vain_for_as_long(string due, int attempts, int unclear, bool stuck)
    {
        OutboxMessage message = Message(due) with { Attempts = attempts, AmbiguousAttempts = unclear };

        Assert.Equal(stuck, Stuck(LongAgo, message) is not null);
    }

    [Theory]
    [InlineData("07/12/2026 09:30", false)]
    [InlineData("07/12/2026 09:29", true)]
    public void After_downtime_a_message_gets_its_ten_minutes_from_the_start_of_the_process(string started, bool stuck) =>
        Assert.Equal(stuck, Stuck(Time(started), Message("05/12/2026 09:30")) is not null);

    [Fact]
    public void Stuck_messages_are_counted_since_the_oldest()
    {
        Trouble? trouble = Stuck(LongAgo, Message("07/12/2026 09:20"), Message("07/12/2026 09:10"), Message("07/12/2026 09:39"));

        Assert.Equal((2, Time("07/12/2026 09:10")), (trouble!.Messages, trouble.Since));
    }

    [Fact]
    public void The_watchdogs_own_messages_are_no_reason_for_another()
    {
        DateTime due = Time("07/12/2026 08:00");
        DateOnly day = DateOnly.FromDateTime(due);

        Assert.Null(Stuck(LongAgo, WatchNotices.Trouble(TheUnit("_office"), "JobsLate", day, due), WatchNotices.Over(TheUnit("_office"), "JobsLate", day, due)));
    }

    [Theory]
    // Ten minutes after the first that waits, where the channel was lost or somebody waits for the Office.
    [InlineData("07/12/2026 09:30", true, 0, 1, true)]
    [InlineData("07/12/2026 09:30", false, 1, 1, true)]
    [InlineData("07/12/2026 09:30", false, 0, 5, false)]
    [InlineData("07/12/2026 09:30", true, 0, 0, false)]
    [InlineData("07/12/2026 09:35", true, 1, 1, false)]
    public void A_lost_channel_is_trouble_once_it_is_missed(string waitingSince, bool lost, int asked, int waiting, bool told)
    {
        DateTime now = Time("07/12/2026 09:41");
        UnreachableChannel channel = new(
            "Văn phòng", null, lost ? Time("07/12/2026 09:00") : null, lost ? ChannelErrors.BotNotInConversationRoster : null, waiting, waiting > 0 ? Time(waitingSince) : null, asked);
        WatchView view = new([new("a", now), new("b", now)], [], LongAgo, now) { LostOffice = channel };

        IReadOnlyList<Trouble> troubles = Watchdog.Troubles(view, Schedules, ShippedCalendar.Calendar);
        Assert.Equal(told ? [(TroubleKind.OfficeChannelLost, Time(lost ? "07/12/2026 09:00" : waitingSince), waiting)] : [], troubles.Select(t => (t.Kind, t.Since, t.Messages)));
    }

    [Fact]
    public void What_the_channel_has_not_refused_is_heard_there()
    {
        OutboxMessage told = WatchNotices.Trouble(TheUnit("_office"), "JobsLate", new(2026, 12, 7), Time("07/12/2026 09:00"));
        Assert.True(WatchNotices.IsHeard(told));
        Assert.True(WatchNotices.IsHeard(told with { State = MessageState.Sent, Attempts = 3 }));
        Assert.All(
            [null, told with { Attempts = 1 }, told with { AmbiguousAttempts = 1 }, told with { State = MessageState.Waiting }, told with { State = MessageState.Dead }],
            refused => Assert.False(WatchNotices.IsHeard(refused)));
        Assert.Equal("watch|JobsLate|20261207|cvp@so.example", WatchNotices.Trouble(TheUnit("_office"), "JobsLate", new(2026, 12, 7), Time("07/12/2026 09:00"), Account("cvp@so.example")).Id);
    }

    private static Trouble? Stuck(DateTime started, params OutboxMessage[] open)
    {
        const string Now = "07/12/2026 09:40";
        return Troubles(Now, started, [new("a", Time(Now)), new("b", Time(Now))], open).SingleOrDefault();
    }

    private static IReadOnlyList<Trouble> Troubles(string now, DateTime started, Heartbeat[] heartbeats, OutboxMessage[] open) =>
        Watchdog.Troubles(new WatchView(heartbeats, open, started, Time(now)), Schedules, ShippedCalendar.Calendar);

    private static OutboxMessage Message(string due) => ReminderNotices.Digest(TheUnit("TDC"), Account("cct@so.example"), Time(due));
}

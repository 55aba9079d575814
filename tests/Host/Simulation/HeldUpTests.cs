using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Events;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Simulation;

/// <summary>What the clock causes does not always go out at its time. The ceremony is on Monday 07/12/2026, due on 09/12.</summary>
public sealed class HeldUpTests(AzuriteFixture azurite)
{
    private const string Head = "truong.qlkh@so.example.vn";

    [Fact]
    public async Task Whatever_held_a_reminder_up_it_comes_once_in_working_hours_and_no_due_day_is_left_out()
    {
        await using SimulatedOffice office = await SimulatedOffice.StartAsync(azurite, Time(7, 9, 30));
        Roster roster = office.Get<ReferenceData>().Roster;

        // The bot ended in the middle of the wave and is back in the evening.
        await office.RunJobsAsync();
        Assert.Empty(await CameAsync(office, Time(7, 21, 0)));
        Assert.Single(await CameAsync(office, Time(8, 7, 30)));

        // Put off until the due day: the list that another duty begins early in the morning waits for it.
        AssignmentId ceremony = new(TheUnit("QLKH"), "flag-ceremony", "2026-12");
        await office.Get<AssignmentDeciding>().OnAsync(
            ceremony,
            (a, _, now) => Snooze.Decide(
                a, office.Get<ReferenceData>().Plan.Duty("flag-ceremony"), new DateOnly(2026, 12, 9), roster.FindByUpn(Head)!, roster, office.Get<ReferenceData>().Calendar, now),
            TestContext.Current.CancellationToken);
        Assert.Empty(await RunAsync(office, Time(8, 9, 30)));
        Assert.Empty(await RunAsync(office, Time(9, 7, 0)));
        Assert.Empty(await CameAsync(office, Time(9, 7, 30)));

        // The Office pauses the reminders, and thinks better of it.
        office.Put(Time(9, 9, 29));
        Person officer = roster.FindByUpn("cv.vp@so.example.vn")!;
        await office.Get<KeptDocuments>().ChangeSettingsAsync(
            s => Pause.Decide(s, new(null, "2026-12-18", "bão"), officer, new DateOnly(2026, 12, 9)), officer, null, TestContext.Current.CancellationToken);
        Assert.Empty(await RunAsync(office, Time(9, 9, 30)));
        await office.Get<KeptDocuments>().ChangeSettingsAsync(
            s => Pause.Resume(s, officer, new DateOnly(2026, 12, 9)), officer, null, TestContext.Current.CancellationToken);
        Came digest = Assert.Single(await RunAsync(office, Time(9, 9, 45)));
        Assert.Contains("2 việc", digest.Summary, StringComparison.Ordinal);
        Assert.Equal(LadderStep.DueDay, (await office.Get<UnitStore>().AssignmentAsync(ceremony, TestContext.Current.CancellationToken))!.State.Reminded);

        // Down from Friday's half past nine to Tuesday, on which more is due: one list, whether the old one or the day's own is first.
        office.Put(Time(11, 9, 30));
        await office.RunJobsAsync();
        Assert.Single(await CameAsync(office, Time(15, 10, 0)));
        Assert.Empty(await RunAsync(office, Time(15, 10, 15)));
    }

    [Fact]
    public async Task Of_an_event_that_the_Office_changes_each_head_hears_what_is_new_to_them_and_nothing_twice()
    {
        const string OwnSeat = "ct.tdc@so.example.vn";
        await using SimulatedOffice office = await SimulatedOffice.StartAsync(azurite, Time(3, 18, 0));

        // Three words of the Office in an evening: in the morning one heads-up, to those who have something to prepare.
        await office.RunJobsAsync();
        await SetAsync(office, Time(3, 18, 1), Time(7, 7, 30), "Hội trường");
        await SetAsync(office, Time(3, 18, 5), Time(7, 7, 30), "Sân trụ sở");
        Assert.Empty(await CameAsync(office, Time(3, 18, 6), OwnSeat));
        Assert.Contains("Lễ chào cờ", Assert.Single(await CameAsync(office, Time(4, 7, 30), OwnSeat)).Summary, StringComparison.Ordinal);

        // Off, on again at another time: at once, to who was told of it.
        int others = Own(office, Head).Count();
        await SetAsync(office, Time(4, 18, 0), Time(7, 7, 30), null, notHeld: true);
        Assert.Contains("không tổ chức", Assert.Single(await CameAsync(office, Time(4, 18, 0), OwnSeat)).Summary, StringComparison.Ordinal);
        await SetAsync(office, Time(4, 18, 30), Time(21, 14, 0), null);
        Assert.Contains("21/12/2026", Assert.Single(await CameAsync(office, Time(4, 18, 30), OwnSeat)).Summary, StringComparison.Ordinal);
        Assert.Equal(others, Own(office, Head).Count());

        // Asked when it is held, and not again when its topics are added.
        Assert.DoesNotContain(await RunAsync(office, Time(21, 9, 30)), c => c.Summary.Contains("Lễ chào cờ", StringComparison.Ordinal));
        Assert.Contains("Lễ chào cờ", Assert.Single(await RunAsync(office, Time(21, 14, 0))).Summary, StringComparison.Ordinal);
        await SetAsync(office, Time(21, 15, 0), Time(21, 14, 0), "Hội trường");
        Assert.Empty(await CameAsync(office, Time(21, 15, 0)));
    }

    private static async Task SetAsync(SimulatedOffice office, DateTime now, DateTime heldAt, string? place, bool notHeld = false)
    {
        office.Put(now);
        EventSet set = await office.Get<EventDeciding>().SetAsync(
            "flag-ceremony",
            "2026-12",
            (before, _) => Outcome.Of(new EventSetting("flag-ceremony", "2026-12", heldAt, Account("cv.vp@so.example.vn"), "Chuyên viên", now, (before?.Version ?? 0) + 1)
            {
                Place = place,
                NotHeld = notHeld,
            }),
            TestContext.Current.CancellationToken);
        Assert.Equal(heldAt, set.Setting!.HeldAt);
    }

    private static async Task<IReadOnlyList<Came>> RunAsync(SimulatedOffice office, DateTime now)
    {
        office.Put(now);
        await office.RunJobsAsync();
        return await CameAsync(office, now);
    }

    // What comes to a head by sending at a moment.
    private static async Task<IReadOnlyList<Came>> CameAsync(SimulatedOffice office, DateTime now, string head = Head)
    {
        int before = Own(office, head).Count();
        office.Put(now);
        await office.SendAsync();
        return [.. Own(office, head).Skip(before)];
    }

    private static IEnumerable<Came> Own(SimulatedOffice office, string head) => office.Messenger.All.Where(c => c.ConversationId == head && !c.Replaced);

    private static DateTime Time(int day, int hour, int minute) => new(2026, 12, day, hour, minute, 0);
}

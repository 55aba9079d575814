using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Difficulties;

public sealed class ReportTests
{
    private static readonly DifficultyForm NoMoney = new(" Chưa có kinh phí ", "Budget", "CannotDo", null, "Cấp 5 triệu đồng");

    [Fact]
    public void A_form_becomes_a_difficulty_under_its_token()
    {
        var (difficulty, assignment) = Decide(NoMoney).Fact();

        Assert.Equal(
            new DifficultyFact.Reported(
                Time("07/12/2026 10:00"), SampleRoster.Head.Upn, SampleRoster.Head.Name, "k1", TheUnit("TDC"), SampleAssignment.Id, null, DifficultyCategory.Budget,
                DifficultyEffect.CannotDo, null, "Chưa có kinh phí", "Cấp 5 triệu đồng", SampleAssignment.DueAt,
                Time("08/12/2026 17:00"), Time("10/12/2026 17:00")),
            difficulty);
        Assert.Equal(new AssignmentFact.Blocked(Time("07/12/2026 10:00"), SampleRoster.Head.Upn, "k1"), assignment);
    }

    [Theory]
    [InlineData("OnTime", null, false)]
    [InlineData("LaterDate", "15/12/2026", false)]
    [InlineData("CannotDo", null, true)]
    public void Only_what_cannot_be_done_blocks_the_assignment(string effect, string? requested, bool blocks) =>
        Assert.Equal(blocks, Decide(NoMoney with { Effect = effect, RequestedDate = requested }).Fact().Assignment is not null);

    [Theory]
    [InlineData("07/12/2026 10:00", "08/12/2026", "10/12/2026")]
    [InlineData("04/12/2026 16:59", "07/12/2026", "09/12/2026")]
    [InlineData("05/12/2026 10:00", "07/12/2026", "09/12/2026")]
    [InlineData("23/11/2026 10:00", "25/11/2026", "27/11/2026")]
    [InlineData("31/12/2026 10:00", "04/01/2027", "06/01/2027")]
    public void It_is_taken_within_one_working_day_and_handled_within_three(string now, string receive, string handle)
    {
        var reported = ReportedBy(NoMoney, now);
        Assert.Equal((Time($"{receive} 17:00"), Time($"{handle} 17:00")), (reported.ReceiveBy, reported.HandleBy));
    }

    [Theory]
    [InlineData("Material", DifficultyCategory.Material)]
    [InlineData("", DifficultyCategory.Other)]
    [InlineData(null, DifficultyCategory.Other)]
    [InlineData("0", DifficultyCategory.Other)]
    [InlineData("99", DifficultyCategory.Other)]
    [InlineData("budget", DifficultyCategory.Other)]
    [InlineData("Kinh phí", DifficultyCategory.Other)]
    public void A_category_that_is_not_named_is_other(string? typed, DifficultyCategory category) =>
        Assert.Equal(category, ReportedBy(NoMoney with { Category = typed }).Category);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("-1")]
    [InlineData("99999999999")]
    [InlineData("OnTime,LaterDate")]
    [InlineData("Chưa làm được")]
    public void The_effect_has_to_be_chosen(string? effect) =>
        Assert.Equal("effect DifficultyEffectMissing", Decide(NoMoney with { Effect = effect }).Faults());

    [Theory]
    [InlineData("10/12/2026", "07/12/2026 10:00")]
    [InlineData("2026-12-13", "07/12/2026 10:00")]
    [InlineData("17/12/2026", "16/12/2026 10:00")]
    public void A_later_date_after_the_due_day_may_be_asked_for(string requested, string now)
    {
        var reported = ReportedBy(NoMoney with { Effect = "LaterDate", RequestedDate = requested }, now);
        Assert.Equal(new FormReader().Date(requested, ""), reported.RequestedDate);
    }

    [Theory]
    [InlineData(null, "07/12/2026 10:00", "LaterDateNotAfterDue 09/12/2026")]
    [InlineData(" ", "07/12/2026 10:00", "LaterDateNotAfterDue 09/12/2026")]
    [InlineData("09/12/2026", "07/12/2026 10:00", "LaterDateNotAfterDue 09/12/2026")]
    [InlineData("10/12/2026", "16/12/2026 10:00", "LaterDateNotAfterToday")]
    [InlineData("16/12/2026", "16/12/2026 10:00", "LaterDateNotAfterToday")]
    [InlineData("2026-02-30", "07/12/2026 10:00", "DateUnreadable")]
    [InlineData("9999-12-31", "07/12/2026 10:00", "DateUnreadable")]
    public void A_later_date_that_is_none_is_named(string? requested, string now, string fault) => Assert.Equal(
        $"requestedDate {fault}", Decide(NoMoney with { Effect = "LaterDate", RequestedDate = requested }, now: now).Faults());

    [Fact]
    public void The_date_counts_only_where_a_later_one_is_asked_for() =>
        Assert.Null(ReportedBy(NoMoney with { RequestedDate = "2026-02-30" }).RequestedDate);

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        Assert.Equal("text DifficultyTextMissing; effect DifficultyEffectMissing", Decide(DifficultyForm.Blank).Faults());
        Assert.Equal(
            "text TextTooLong 2000 40000; requestedDate LaterDateNotAfterDue 09/12/2026; proposal SecrecyStamp",
            Decide(new DifficultyForm(new string('a', 40_000), null, "LaterDate", null, "Độ Mật")).Faults());
    }

    [Theory]
    [InlineData(Role.Staff)]
    [InlineData(Role.External)]
    [InlineData(Role.Officer)]
    public void Who_may_not_confirm_may_not_report(Role role) =>
        Assert.Equal("- NotAllowedToReport", Decide(NoMoney, by: SampleRoster.With(role)).Faults());

    [Fact]
    public void Report_by_another_units_head_is_refused() =>
        Assert.Equal("- NotAllowedToReport", Decide(NoMoney, by: SampleRoster.OtherHead).Faults());

    [Fact]
    public void The_same_form_sent_again_makes_no_second_difficulty() =>
        Decide(NoMoney, SampleAssignment.After(SampleAssignment.Blocked("k1")), existing: SampleDifficulty.After()).IsRepeated();

    [Fact]
    public void A_blocked_assignment_has_its_difficulty_and_a_confirmed_one_needs_none()
    {
        Assert.Equal("- AssignmentBlocked", Decide(NoMoney, SampleAssignment.After(SampleAssignment.Blocked("k0"))).Faults());
        Assert.Equal("- AssignmentConfirmed", Decide(NoMoney, SampleAssignment.After(SampleAssignment.Confirmed)).Faults());
    }

    private static DifficultyFact.Reported ReportedBy(DifficultyForm form, string now = "07/12/2026 10:00") =>
        Assert.IsType<DifficultyFact.Reported>(Decide(form, now: now).Fact().Difficulty);

    private static Outcome<DifficultyChange> Decide(
        DifficultyForm form, Assignment? assignment = null, Person? by = null, Difficulty? existing = null, string now = "07/12/2026 10:00") =>
        Report.Decide(
            existing, assignment ?? SampleAssignment.After(), TheUnit("TDC"), "k1", form, by ?? SampleRoster.Head,
            SampleRoster.Roster, ShippedCalendar.Calendar, Time(now));
}

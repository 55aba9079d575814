using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Targets;
using static TeamsReformBot.Domain.Tests.Targets.SampleFigures;

namespace TeamsReformBot.Domain.Tests.Targets;

public sealed class CountTargetTests
{
    // 3000 are not more than 3000; while the year runs the target may still be reached.
    [Theory]
    [InlineData(3001, "16/12/2026", "Reached")]
    [InlineData(3000, "14/12/2026", "Watched")]
    [InlineData(3000, "15/12/2026", "NotReached")]
    [InlineData(0, "14/12/2026", "Watched")]
    public void People_reached_are_strictly_more_than_3000(int direct, string today, string state)
    {
        Target target = Of(TargetId.PeopleReached, "Year.2026.1", today, Class("TTUD", "10/05/2026", new Reach(direct, 9000, null)));

        Assert.Equal($"{state}: ReachedDirect {direct}; ReachedDirectInPeriod {direct}; ReachedIndirect 9000", target.Text());
    }

    [Fact]
    public void Asked_for_a_quarter_the_year_up_to_its_end_counts_and_the_quarters_part_is_told_apart()
    {
        FigureSet set = Set(
            "Quarter.2026.2", "01/12/2026",
            Class("TTUD", "20/12/2025", new Reach(5, 0, null)), Class("TDC", "14/03/2026", new Reach(10, 0, null)),
            Class("TDC", "15/03/2026", new Reach(100, 0, null)), Class("TTUD", "15/06/2026", new Reach(1000, 0, null)), Class("TTUD", "14/12/2025", new Reach(1, 0, null)));

        Assert.Equal("Watched: ReachedDirect 115; ReachedDirectInPeriod 100; ReachedIndirect 0", PlanTargets.Of(TargetId.PeopleReached, set).Text());
        Assert.Equal([(TheUnit("TDC"), 110L), (TheUnit("TTUD"), 5L)], PeopleReachedTarget.ByUnit(set));
    }

    [Theory]
    [InlineData(27, 0, 0, 0, "Reached: Informed 36/36; InformedPresent 36; InformedBriefed 0; AbsentExcused 0; AbsentOther 0; UnitsNotReported 0")]
    [InlineData(25, 2, 2, 0, "Reached: Informed 36/36; InformedPresent 34; InformedBriefed 2; AbsentExcused 2; AbsentOther 0; UnitsNotReported 0")]
    [InlineData(25, 2, 1, 0, "NotReached: Informed 35/36; InformedPresent 34; InformedBriefed 1; AbsentExcused 2; AbsentOther 0; UnitsNotReported 0")]
    [InlineData(24, 1, 0, 0, "NotReached: Informed 33/36; InformedPresent 33; InformedBriefed 0; AbsentExcused 1; AbsentOther 2; UnitsNotReported 0")]
    [InlineData(27, 0, 0, 1, "Watched: Informed 36/36; InformedPresent 36; InformedBriefed 0; AbsentExcused 0; AbsentOther 0; UnitsNotReported 1")]
    public void Staff_informed_are_present_or_briefed_over_all_and_a_silent_unit_leaves_it_open(int present, int excused, int briefed, int silent, string text)
    {
        Assignment[] said =
        [
            Said("QLKH", "flag-ceremony", "2026-12", "07/12/2026", attendance: new Attendance(present, 27, excused, briefed)),
            Said("KHTC", "flag-ceremony", "2026-12", "07/12/2026", attendance: new Attendance(9, 9, 0, 0)),
            // An own activity is for those whom it concerns, and says nothing of all staff.
            Said("KHTC", "own-activity", "2026-n1", "07/12/2026", attendance: new Attendance(2, 9, 0, 0)),
            .. silent == 0 ? [] : new[] { Owed("TDC", "flag-ceremony", "2026-12", "07/12/2026") },
        ];

        Assert.Equal(text, Of(TargetId.StaffInformed, "Month.2026.12", "14/12/2026", said).Text());
    }

    // It is not late yet (due on 07/12, 17:00), and what it would say is not known either.
    [Theory]
    [InlineData("07/12/2026", false, "Watched")]
    [InlineData("07/12/2026", true, "Reached")]
    public void Staff_are_informed_only_when_every_unit_that_owes_has_reported_late_or_not(string today, bool all, string state)
    {
        Assignment other = all
            ? Said("TDC", "flag-ceremony", "2026-12", "07/12/2026", attendance: new Attendance(24, 24, 0, 0))
            : Owed("TDC", "flag-ceremony", "2026-12", "07/12/2026");
        Target target = Of(
            TargetId.StaffInformed, "Month.2026.12", today, Said("KHTC", "flag-ceremony", "2026-12", "07/12/2026", attendance: new Attendance(9, 9, 0, 0)), other);

        Assert.Equal(state, target.State.ToString());
        Assert.Equal(all ? 0 : 1, target.Figures.Single(f => f.Name is FigureName.UnitsNotReported).Value);
    }

    [Fact]
    public void Each_occasion_counts_with_the_staff_of_its_day() => Assert.StartsWith(
        "Reached: Informed 57/57",
        Of(
            TargetId.StaffInformed, "Quarter.2026.4", "14/12/2026",
            Said("QLKH", "flag-ceremony", "2026-11", "02/11/2026", attendance: new Attendance(30, 30, 0, 0)),
            Said("QLKH", "flag-ceremony", "2026-12", "07/12/2026", attendance: new Attendance(27, 27, 0, 0))).Text(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("true", "Reached")]
    [InlineData("false", "NotReached")]
    public void The_question_page_is_there_or_not_by_the_latest_check(string exists, string state)
    {
        Target target = Of(
            TargetId.QuestionPage, "Year.2026.1", "16/12/2026",
            Said("TTTK", "qa-page", "2026-q1", "10/03/2026", "page-exists=true;page-updated=2026-03-01;questions-asked=3;questions-answered=3"),
            Said("TTTK", "qa-page", "2026-q4", "10/12/2026", $"page-exists={exists};page-updated=2026-12-02;questions-asked=5;questions-answered=4"));

        Assert.Equal($"{state}: PageExists {bool.Parse(exists)}; PageCheckedOn 10/12/2026; PageUpdatedOn 02/12/2026; QuestionsAnswered 7/8", target.Text());
    }

    [Fact]
    public void Press_has_no_percentage_and_is_put_beside_the_same_days_of_the_year_before()
    {
        Assignment[] said =
        [
            Said("TTTK", "press-and-journals", "2025-q1", "10/03/2025", "issues=2;initiatives=1;examples=0"),
            Said("TTTK", "press-and-journals", "2025-q2", "10/06/2025", "issues=9;initiatives=9;examples=9"),
            Said("TTTK", "press-and-journals", "2026-q1", "10/03/2026", "issues=3;initiatives=0;examples=1"),
        ];

        Assert.Equal("Watched: PressIssues 3 (2); PressInitiatives 0 (1); PressExamples 1 (0)", Of(TargetId.Press, "Year.2026.1", "20/03/2026", said).Text());
        Assert.Equal("Watched: PressIssues 3 (-); PressInitiatives 0 (-); PressExamples 1 (-)", Of(TargetId.Press, "Year.2026.1", "20/03/2026", said[2]).Text());
    }

    [Fact]
    public void A_months_ceremony_is_one_and_counts_only_with_recorded_topics()
    {
        Target target = Of(
            TargetId.Events, "Quarter.2026.4", "14/12/2026",
            Said("QLKH", "flag-ceremony", "2026-10", "05/10/2026", topics: "II.1.a"), Said("KHTC", "flag-ceremony", "2026-10", "05/10/2026", topics: "II.1.a"),
            Said("QLKH", "flag-ceremony", "2026-11", "02/11/2026"),
            // Held late, in the next quarter's days: still December's.
            Said("TDC", "flag-ceremony", "2026-12", "15/12/2026", topics: "II.1.e"),
            Said("QLKH", "quarterly-conference", "2026-q4", "10/12/2026"));

        Assert.Equal("Watched: Ceremonies 2/3; CeremoniesWithoutTopics 1; Conferences 1/1", target.Text());
    }

    [Theory]
    [InlineData("14/12/2026", "Watched")]
    [InlineData("15/12/2026", "NotReached")]
    public void Without_events_the_target_is_missed_once_the_period_is_over(string today, string state) =>
        Assert.Equal($"{state}: Ceremonies 0/12; CeremoniesWithoutTopics 0; Conferences 0/4", Of(TargetId.Events, "Year.2026.1", today).Text());

    // Two of the quarter's three ceremonies were held; the third was called off, so nothing is missing and it is named.
    [Fact]
    public void What_the_Office_called_off_is_out_of_the_whole_and_named()
    {
        Assignment[] said =
        [
            Said("QLKH", "flag-ceremony", "2026-10", "05/10/2026", topics: "II.1.a"), Said("QLKH", "flag-ceremony", "2026-11", "02/11/2026", topics: "II.1.a"),
            CalledOff("QLKH", "2026-12"), CalledOff("KHTC", "2026-12"), Said("QLKH", "quarterly-conference", "2026-q4", "10/12/2026"),
        ];

        Target target = Of(TargetId.Events, "Quarter.2026.4", "15/12/2026", said);
        Assert.Equal("Reached: Ceremonies 2/2; CeremoniesWithoutTopics 0; Conferences 1/1", target.Text());
        Assert.Equal("flag-ceremony 2026-12", string.Join("; ", target.CalledOff.Select(e => $"{e.Duty.Id} {e.OccurrenceKey}")));
        // A unit that met all the same held it.
        Target held = Of(TargetId.Events, "Quarter.2026.4", "15/12/2026", [.. said, Said("TDC", "flag-ceremony", "2026-12", "07/12/2026", topics: "II.1.e")]);
        Assert.Equal("Reached: Ceremonies 3/3; CeremoniesWithoutTopics 0; Conferences 1/1", held.Text());
        Assert.Equal("NotArisen: Ceremonies 0/0; CeremoniesWithoutTopics 0", Of(TargetId.Events, "Month.2026.12", "15/12/2026", CalledOff("QLKH", "2026-12")).Text());
    }

    [Fact]
    public void Purposes_without_a_number_show_the_activities_that_name_them_and_who_took_part()
    {
        Assignment[] said =
        [
            Said("QLCN", "enterprise-support", "2026-q4", "10/12/2026", "requests-received=4;requests-answered=4"),
            Said("QLKH", "own-activity", "2026-n1", "10/11/2026", attendance: new Attendance(12, 27, 0, 0), topics: "I.1-5,I.2-4"),
            Said("KHTC", "own-activity", "2026-n2", "11/11/2026", attendance: new Attendance(5, 9, 0, 0)),
            Said("VP", "pci-ddci-solutions", "2026-h2", "10/12/2026", nothing: true),
            Said("QLKH", "flag-ceremony", "2026-11", "02/11/2026", attendance: new Attendance(27, 27, 0, 0)),
        ];

        Assert.Equal("Watched: ActivitiesNaming 2", Of(TargetId.FriendlyService, "Quarter.2026.4", "14/12/2026", said).Text());
        Assert.Equal("Watched: ", Of(TargetId.Effectiveness, "Quarter.2026.4", "14/12/2026", said).Text());
        Assert.Equal("Watched: StaffPresent 17; StaffRecording 2; ActivitiesNaming 1", Of(TargetId.StaffTakingPart, "Quarter.2026.4", "14/12/2026", said).Text());
    }

    [Fact]
    public void Reports_are_counted_by_the_period_that_they_are_on()
    {
        Assignment[] reports =
        [
            Said("VP", "report", "2026-q1", "18/03/2026"), Said("VP", "report", "2026-h1", "18/06/2026"),
            Said("VP", "report", "2026-q3", "18/09/2026"), Said("VP", "report", "2026-year", "18/12/2026"),
        ];

        Assert.Equal("Reached: ReportsSent 4/4; ReportsOverdue 0", Of(TargetId.Reports, "Year.2026.1", "21/12/2026", reports).Text());
        Assert.Equal("Reached: ReportsSent 1/1; ReportsOverdue 0", Of(TargetId.Reports, "Quarter.2026.3", "21/12/2026", reports).Text());
        Assert.Equal(
            "NotReached: ReportsSent 3/4; ReportsOverdue 1",
            Of(TargetId.Reports, "Year.2026.1", "21/12/2026", [.. reports[..3], Owed("VP", "report", "2026-year", "18/12/2026")]).Text());
    }

    private static Assignment CalledOff(string unit, string month) => Assignment.Evolve(
        Owed(unit, "flag-ceremony", month, "07/12/2026"), new AssignmentFact.CalledOff(new DateTime(2026, 12, 1), Account("x"), "Bão"));

    private static Assignment Class(string unit, string day, Reach reach) =>
        Said(unit, "training-held", $"{day[6..]}-n{unit}{day[..2]}", day, reach: reach);
}

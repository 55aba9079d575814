using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;
using static TeamsReformBot.Domain.Tests.Difficulties.SampleDifficulty;

namespace TeamsReformBot.Domain.Tests.Difficulties;

/// <summary>What reporters do, who they are, and what they see.</summary>
public sealed class ReporterTests
{
    private static readonly DateTime Now = Time("09/12/2026 15:00");
    private static readonly DifficultyForm Words = new("Vướng kinh phí", "Budget", null, null, null);
    private static readonly LocalityForm Letter = new("Xã Cẩm Xuyên", "12/UBND", "2026-12-03", "Mạng yếu", "Technical", null);
    private static readonly Assignment Waiting = SampleAssignment.After(SampleAssignment.Blocked(Id));

    [Fact]
    public void A_difficulty_that_hangs_on_no_assignment_needs_words_only()
    {
        var (difficulty, assignment) = Report.Decide(null, null, TheUnit("TDC"), "k9", Words, SampleRoster.Head, SampleRoster.Roster, ShippedCalendar.Calendar, Now).Fact();
        Difficulty said = Difficulty.Evolve(null, difficulty);
        Assert.Equal(("TDC", null, DifficultyEffect.OnTime, null), (said.UnitCode.Text, said.Assignment, said.Effect, said.DueWhenReported));
        Assert.Null(assignment);
    }

    [Fact]
    public void Another_agencys_person_reports_for_themselves_only_and_about_no_units_work()
    {
        Assert.IsType<DifficultyFact.Reported>(ReportBy(SampleRoster.External, "TDC").Fact().Difficulty);
        Assert.Equal("- NotAllowedToReport", ReportBy(SampleRoster.External, "KHTC").Faults());
        Assert.Equal("- NotAllowedToReport", ReportBy(SampleRoster.External, "TDC", SampleAssignment.After()).Faults());
        Assert.Equal("- NotAllowedToReport", ReportBy(SampleRoster.Staff, "TDC").Faults());
        Assert.Equal("- NotAllowedToReport", ReportBy(SampleRoster.Head, "KHTC").Faults());
    }

    [Fact]
    public void Who_reported_it_stays_the_reporter_in_whatever_letters_the_list_writes_their_account()
    {
        Person external = SampleRoster.External with { Upn = Account(SampleRoster.External.Upn.Text.ToUpperInvariant()) };
        Difficulty reported = Difficulty.Evolve(null, ReportBy(SampleRoster.External, "TDC").Fact().Difficulty);

        Assert.True(Reporters.IsReporter(external, reported, SampleRoster.Roster));
        Assert.True(Reporters.MaySee(external, reported, SampleRoster.Roster));
    }

    [Fact]
    public void The_Office_enters_what_a_locality_wrote_with_the_letters_number_and_date()
    {
        Difficulty said = Difficulty.Evolve(null, Enter(Letter).Fact().Difficulty);
        Assert.Equal(("VP", new Locality("Xã Cẩm Xuyên", "12/UBND", Day("03/12/2026"))), (said.UnitCode, said.Locality));
        Assert.Equal("- NotAnOfficer", Enter(Letter, SampleRoster.Head).Faults());
        Assert.Equal(
            "locality LocalityMissing; letterNumber LetterNumberMissing; letterDate LetterDateMissing; text DifficultyTextMissing",
            Enter(LocalityForm.Blank).Faults());
        Assert.Equal("letterDate LetterDateInFuture", Enter(Letter with { LetterDate = "2026-12-10" }).Faults());
    }

    [Theory]
    [InlineData(Role.Head, true)]
    [InlineData(Role.Deputy, true)]
    [InlineData(Role.Officer, false)]
    [InlineData(Role.Staff, false)]
    [InlineData(Role.External, false)]
    [InlineData(Role.Director, false)]
    public void Who_confirms_for_the_unit_withdraws_and_what_waited_opens_again(Role role, bool may)
    {
        var outcome = ReporterSteps.Withdraw(After(Received), Waiting, null, SampleRoster.With(role), SampleRoster.Roster, Now);
        Assert.Equal(may ? "" : "- NotAReporter", outcome is Outcome<DifficultyChange>.Done ? "" : outcome.Faults());
        Assert.True(!may || outcome.Fact().Assignment is AssignmentFact.Reopened);
    }

    [Fact]
    public void It_is_withdrawn_or_settled_once_while_open_also_when_it_is_with_the_Director()
    {
        Assert.Equal(Withdrawn, Close(WithDirector, settle: false, null).Fact().Difficulty);
        Assert.Equal(Settled, Close(WithDirector, settle: true, "Đã có tiền").Fact().Difficulty);
        Close(After(Withdrawn), settle: true, null).IsRepeated();
        Close(After(Answered), settle: false, null).IsRepeated();
    }

    [Theory]
    [InlineData("07/01/2027 23:59", "")]
    [InlineData("08/01/2027 00:00", "- ReopenTooLate 30")]
    public void It_may_be_opened_again_for_thirty_days_with_words(string now, string fault)
    {
        var outcome = Reopen(After(Received, Answered), "Vẫn thiếu", now);
        Assert.Equal(fault, outcome is Outcome<DifficultyChange>.Done ? "" : outcome.Faults());
        Assert.Equal("note ReopenWordsMissing", Reopen(After(Answered), " ", "09/12/2026 08:00").Faults());
    }

    [Fact]
    public void Opened_again_it_is_with_whoever_had_it_and_blocks_again_what_cannot_be_done()
    {
        var (difficulty, assignment) = Reopen(After(Received, Answered), "Vẫn thiếu", "11/12/2026 09:00").Fact();
        Assert.Equal(Reopened, difficulty);
        Assert.Equal(new AssignmentFact.Blocked(Time("11/12/2026 09:00"), Account("cct@so.example"), Id), assignment);
        Difficulty again = After(Received, Answered, difficulty);
        Assert.Equal((DifficultyStatus.Received, Time("16/12/2026 17:00"), null), (again.Status, again.HandleBy, again.Closed));
        Assert.Equal(DifficultyStatus.Reported, After(Answered, difficulty).Status);
        Reopen(After(Received), "Vẫn thiếu", "11/12/2026 09:00").IsRepeated();
    }

    [Fact]
    public void What_was_opened_again_and_is_blocked_by_another_is_left_alone() => Assert.Null(ReporterSteps.Reopen(
        After(Answered), SampleAssignment.After(SampleAssignment.Blocked("k2")), "Vẫn thiếu", SampleRoster.Head, SampleRoster.Roster,
        ShippedCalendar.Calendar, Now).Fact().Assignment);

    [Fact]
    public void A_unit_sees_its_own_the_Office_and_the_directorate_all_another_agencys_person_what_they_reported()
    {
        Difficulty own = After();
        Difficulty externals = own with { ReporterUpn = SampleRoster.External.Upn };
        foreach ((Person who, bool sees) in ((Person, bool)[])[
            (SampleRoster.Staff, true), (SampleRoster.OtherHead, false), (SampleRoster.Officer, true), (SampleRoster.Director, true),
            (SampleRoster.DeputyDirector, true), (SampleRoster.External, false)])
        {
            Assert.Equal(sees, Reporters.MaySee(who, own, SampleRoster.Roster));
        }

        Roster merged = RosterDayTests.Merged().ToRoster(Day("07/12/2026"));
        Assert.True(Reporters.MaySee(SampleRoster.Deputy, own with { UnitCode = TheUnit("KHTC") }, merged));
        Assert.False(Reporters.MaySee(SampleRoster.Deputy, own with { UnitCode = TheUnit("KHTC") }, SampleRoster.Roster));
        Assert.True(Reporters.MaySee(SampleRoster.External, externals, SampleRoster.Roster));
        Assert.False(Reporters.MaySee(SampleRoster.OtherHead, own with { UnitCode = TheUnit("KHTC"), Locality = new("Xã", "1", Day("01/12/2026")) }, SampleRoster.Roster));
    }

    [Fact]
    public void The_answer_goes_to_the_reporter_and_to_the_head_once_that_one_reports_no_more()
    {
        Difficulty byContact = After() with { ReporterUpn = SampleRoster.Contact.Upn };
        Roster moved = new(
            SampleRoster.Roster.Units, SampleRoster.Roster.People.Select(p => p == SampleRoster.Contact ? p with { UnitCode = TheUnit("KHTC") } : p));
        Difficulty letter = After() with { UnitCode = TheUnit("VP"), Locality = new("Xã", "1", Day("01/12/2026")), ReporterUpn = SampleRoster.Officer.Upn };

        Assert.Equal(SampleRoster.Contact, Reporters.ToTell(byContact, SampleRoster.Roster));
        Assert.Equal(SampleRoster.Head, Reporters.ToTell(byContact, moved));
        Assert.Equal(SampleRoster.Head, Reporters.ToTell(After() with { ReporterUpn = Account("da.nghi@so.example") }, SampleRoster.Roster));
        Assert.Equal(SampleRoster.External, Reporters.ToTell(After() with { ReporterUpn = SampleRoster.External.Upn }, SampleRoster.Roster));
        Assert.Equal(SampleRoster.Officer, Reporters.ToTell(letter, SampleRoster.Roster));
        Assert.Equal(SampleRoster.Chief, Reporters.ToTell(letter with { ReporterUpn = Account("da.nghi@so.example") }, SampleRoster.Roster));
    }

    private static Outcome<DifficultyChange> ReportBy(Person by, string unit, Assignment? about = null) =>
        Report.Decide(null, about, TheUnit(unit), "k9", Words, by, SampleRoster.Roster, ShippedCalendar.Calendar, Now);

    private static Outcome<DifficultyChange> Enter(LocalityForm form, Person? by = null) =>
        ReportForLocality.Decide(null, "k9", form, by ?? SampleRoster.Officer, SampleRoster.Roster, ShippedCalendar.Calendar, Now);

    private static Outcome<DifficultyChange> Close(Difficulty difficulty, bool settle, string? words) => settle
        ? ReporterSteps.Settle(difficulty, Waiting, words, SampleRoster.Head, SampleRoster.Roster, Now)
        : ReporterSteps.Withdraw(difficulty, Waiting, words, SampleRoster.Head, SampleRoster.Roster, Now);

    private static Outcome<DifficultyChange> Reopen(Difficulty difficulty, string words, string now) => ReporterSteps.Reopen(
        difficulty, SampleAssignment.After(), words, SampleRoster.Head, SampleRoster.Roster, ShippedCalendar.Calendar, Time(now));
}

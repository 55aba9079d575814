using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Reports;

public sealed class ReportStepsTests
{
    private static readonly DateTime Now = Time("18/09/2026 09:00");
    private static readonly ReportId Id = new("2026-q3", ReportKind.Internal);

    [Fact]
    public void The_chief_submits_what_is_complete_and_frozen() =>
        Assert.Equal(ReportStatus.Submitted, After(Draft(), ReportSteps.Submit(Draft(), 1, SampleRoster.Chief, SampleRoster.Roster, Now)).Status);

    [Fact]
    public void An_officer_does_not_submit() => Assert.Equal([FaultCode.NotChiefOfOffice], Codes(ReportSteps.Submit(Draft(), 1, SampleRoster.Officer, SampleRoster.Roster, Now)));

    [Fact]
    public void A_gap_refuses_the_submission_and_is_named()
    {
        Outcome<ReportFact>.Refused refused = Assert.IsType<Outcome<ReportFact>.Refused>(
            ReportSteps.Submit(Draft(gaps: "nguyên nhân"), 1, SampleRoster.Chief, SampleRoster.Roster, Now));
        Assert.Equal(FaultCode.ReportHasGaps, Assert.Single(refused.Faults).Code);
        Assert.Contains("nguyên nhân", refused.Faults[0].Values);
    }

    [Fact]
    public void Figures_that_may_still_change_are_not_submitted() =>
        Assert.Equal([FaultCode.ReportNotFrozen], Codes(ReportSteps.Submit(Draft(frozen: false), 1, SampleRoster.Chief, SampleRoster.Roster, Now)));

    [Fact]
    public void Another_version_than_the_one_shown_is_not_submitted() =>
        Assert.Equal([FaultCode.ReportMovedOn], Codes(ReportSteps.Submit(Draft(), 2, SampleRoster.Chief, SampleRoster.Roster, Now)));

    [Theory]
    [InlineData("45/BC-VP", "18/09/2026", "")]
    [InlineData("45", "18/09/2026", "ReportNumberMissing")]
    [InlineData("", "18/09/2026", "ReportNumberMissing")]
    [InlineData("45/BC-VP", "", "DateMissing")]
    [InlineData("45/BC-VP", "19/09/2026", "DateInFuture")]
    public void It_is_issued_by_number_and_date(string number, string on, string faults)
    {
        PeriodReport submitted = After(Draft(), ReportSteps.Submit(Draft(), 1, SampleRoster.Chief, SampleRoster.Roster, Now));
        Outcome<ReportFact> issued = ReportSteps.Issue(submitted, new SignedForm(number, on, null), SampleRoster.Officer, SampleRoster.Roster, Now);

        Assert.Equal(faults, string.Join(' ', Codes(issued)));
    }

    [Fact]
    public void What_was_not_submitted_is_not_issued() => Assert.Equal(
        [FaultCode.ReportNotSubmitted], Codes(ReportSteps.Issue(Draft(), new SignedForm("45/BC-VP", "18/09/2026", null), SampleRoster.Officer, SampleRoster.Roster, Now)));

    [Fact]
    public void A_newer_draft_has_to_be_submitted_again()
    {
        PeriodReport submitted = After(Draft(), ReportSteps.Submit(Draft(), 1, SampleRoster.Chief, SampleRoster.Roster, Now));
        PeriodReport again = PeriodReport.Evolve(submitted, new ReportFact.Drafted(Now, Account("x"), "Chuyên viên", Id, submitted.Latest with { Number = 2 }));

        Assert.Equal((ReportStatus.Draft, 2), (again.Status, again.Versions.Count));
    }

    private static PeriodReport After(PeriodReport before, Outcome<ReportFact> outcome) => PeriodReport.Evolve(before, Assert.IsType<Outcome<ReportFact>.Done>(outcome).Value);

    private static IEnumerable<FaultCode> Codes(Outcome<ReportFact> outcome) => outcome is Outcome<ReportFact>.Refused refused ? refused.Faults.Select(f => f.Code) : [];

    private static PeriodReport Draft(bool frozen = true, params string[] gaps) => PeriodReport.Evolve(
        null,
        new ReportFact.Drafted(
            Now, Account("cv@so.example"), "Chuyên viên", Id,
            new ReportVersion(1, Account("cv@so.example"), "Chuyên viên", Now, frozen ? Now : null, "chief", new Dictionary<string, string>(), "abc", gaps)));
}

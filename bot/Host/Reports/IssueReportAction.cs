using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Reports;

/// <summary>«Đã ký, ban hành»: by number and date; the report's own duty is confirmed with it.</summary>
public sealed class IssueReportAction(ReportBook book, ReportCards cards, ReferenceData reference, Refusals refusals)
    : ReportStepAction(book, cards, reference, refusals)
{
    private readonly ReferenceData _reference = reference;

    public override string Verb => Verbs.IssueReport;

    protected override Outcome<ReportFact> Decide(CardClick click, PeriodReport report, int shown, DateTime now) =>
        ReportSteps.Issue(report, FormOf(click), click.Who, _reference.Roster, now);
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Reports;

/// <summary>«Trình Ban Giám đốc»: the chief of office alone; the Director gets the card.</summary>
public sealed class SubmitReportAction(ReportBook book, ReportCards cards, ReferenceData reference, Refusals refusals)
    : ReportStepAction(book, cards, reference, refusals)
{
    private readonly ReferenceData _reference = reference;

    public override string Verb => Verbs.SubmitReport;

    protected override Outcome<ReportFact> Decide(CardClick click, PeriodReport report, int shown, DateTime now) =>
        ReportSteps.Submit(report, shown, click.Who, _reference.Roster, now);
}

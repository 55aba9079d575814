using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;

namespace TeamsReformBot.Host.Reports;

/// <summary>What the chief of office submitted, to the Director; dropped when a newer version was begun before it was sent.</summary>
public sealed class ReportForDirectorMessage(ReportBook book, ReportCards cards, ReferenceData reference, CardContexts contexts)
    : ReportMessage(book, cards, reference, contexts)
{
    public override MessageKind Kind => MessageKind.ReportForDirector;

    protected override bool Matters(PeriodReport report) => report.Status is not ReportStatus.Draft;
}

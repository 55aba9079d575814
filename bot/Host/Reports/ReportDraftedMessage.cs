using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Reports;

/// <summary>What the clock drafted after the freeze, to the Office's channel, in working hours.</summary>
public sealed class ReportDraftedMessage(ReportBook book, ReportCards cards, ReferenceData reference, CardContexts contexts)
    : ReportMessage(book, cards, reference, contexts)
{
    public override MessageKind Kind => MessageKind.ReportDrafted;

    public override Going HowSent(OutboxMessage message) => Going.InWorkingHours;

    protected override bool Matters(PeriodReport report) => report.Status is ReportStatus.Draft;
}

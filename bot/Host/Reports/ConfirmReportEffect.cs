using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Reports;

/// <summary>From the report to its own duty, in the rows of the Office's unit: the signed document confirms it.</summary>
public sealed class ConfirmReportEffect(ReportBook book, Deciding deciding, ReferenceData reference) : IOutboxEffect
{
    public MessageKind Kind => MessageKind.ConfirmReport;

    public async Task<SendResult> PerformAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (PeriodReport.IdOf(message.Subject) is { } id
            && await book.FindAsync(id, cancellationToken) is { Report: var report }
            && Office.UnitCode(reference.Roster) is { } office)
        {
            await deciding.OnAsync(
                Kinds.Assignment,
                new AssignmentId(office, DutyIds.Report, id.Key).Row,
                (assignment, now) => assignment is null ? null : ReportSteps.Confirm(assignment, report, now),
                cancellationToken);
        }

        return new SendResult.Sent(null);
    }
}

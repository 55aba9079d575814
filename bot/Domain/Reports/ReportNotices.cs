using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Reports;

/// <summary>Who is told of a report: the Office of what the clock drafted, the Director of what was submitted.</summary>
public static class ReportNotices
{
    /// <param name="partition">The partition of the Office's own rows, which hold it.</param>
    public static IEnumerable<OutboxMessage> After(Changed<PeriodReport, ReportFact> change, Roster roster, UnitCode partition)
    {
        PeriodReport report = change.After;
        OutboxMessage Of(MessageKind kind, Upn? upn) =>
            OutboxMessage.New(
                $"{kind}|{report.Subject}|{report.Version}", kind, partition, report.Id.Year, upn, report.Subject, change.Now);
        IEnumerable<OutboxMessage> told = change.Facts[^1] switch
        {
            ReportFact.Drafted when change.By == AssignmentFact.Clock => [Of(MessageKind.ReportDrafted, null)],
            ReportFact.Submitted => roster.WithRole(Role.Director).Select(director => Of(MessageKind.ReportForDirector, director.Upn)),
            ReportFact.Issued when report.Id.Kind is ReportKind.Internal => [Of(MessageKind.ConfirmReport, null)],
            _ => [],
        };
        return change.Before is null
            ? told
            : told.Append(OutboxMessage.RefreshCards(partition, report.Id.Year, report.Subject, report.Version, change.Now));
    }
}

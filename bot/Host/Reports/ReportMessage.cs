using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Reports;

/// <summary>A report's card; every posted copy follows it.</summary>
public abstract class ReportMessage(ReportBook book, ReportCards cards, ReferenceData reference, CardContexts contexts) : IFollowingContent
{
    public abstract MessageKind Kind { get; }

    public virtual Going HowSent(OutboxMessage message) => Going.AtOnce;

    /// <summary>Whether it still matters as the report is now.</summary>
    protected abstract bool Matters(PeriodReport report);

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        PeriodReport.IdOf(message.Subject) is { } id && await book.FindAsync(id, cancellationToken) is { } kept && Matters(kept.Report)
            ? Card(kept, message.ToUpn is { } upn ? reference.Roster.FindByUpn(upn) : null)
            : null;

    public async Task<OutgoingCard?> RedrawAsync(UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken) =>
        PeriodReport.IdOf(subject) is { } id && await book.FindAsync(id, cancellationToken) is { } kept ? Card(kept, null) : null;

    private OutgoingCard Card(KeptReport kept, Person? who)
    {
        CardContext context = contexts.Now();
        ReportView view = cards.View(kept, who);
        return new OutgoingCard(
            ReportCard.Render(view, context), ReportCard.Summary(view, context),
            new FollowedSubject(kept.Report.Subject, kept.Report.Id.Year, Kind, kept.Report.Version));
    }
}

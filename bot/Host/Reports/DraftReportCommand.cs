using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Reports;

/// <summary>
/// «Lập dự thảo báo cáo quý 3»: for the Office the card that makes it, or the report as far as it is; for the directorate the report. A
/// period that lies within another report is asked about first.
/// </summary>
public sealed class DraftReportCommand(
    ReportBook book, ReportCards cards, ReferenceData reference, CardContexts contexts, IOptions<ReformOptions> options) : IChatCommand
{
    public IntentKind Intent => IntentKind.DraftReport;

    public Use Use { get; } = new(ReportSteps.MaySee, FaultCode.NotAnOfficer) { NotBeforeOthers = () => ChatText.ReportInPersonalChat };

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        CardContext context = contexts.Now();
        DateOnly today = DateOnly.FromDateTime(context.Now);
        PeriodRule rule = options.Value.PeriodRule;
        ReportingPeriod asked = PeriodAsked.ForSummary(message.Said.Slots.Period, today, rule);
        if (asked.First > today)
        {
            return new ChatReply.Words(FaultText.Of(new Fault(FaultCode.ReportPeriodAhead, null, asked.First), context.Culture));
        }

        // Who names no period means the report that is being written.
        ReportingPeriod? within = OwedReports.ReportOf(asked, reference.PlanOf(asked.Year), rule);
        ReportingPeriod period = message.Said.Slots.Period is null && within is not null ? within : asked;
        string summary = ReportFormCard.Summary(period, context);
        if (await book.FindAsync(ReportId.Of(period, ReportKind.Internal), cancellationToken) is { } kept)
        {
            return new ChatReply.Card(cards.Of(kept, message.Who), summary);
        }

        if (!Office.Handles(message.Who, reference.Roster))
        {
            return new ChatReply.Words(ChatText.ReportNone);
        }

        return within is not null && within != period
            ? new ChatReply.Card(
                ReportFormCard.Choose(
                    period, within, OwedReports.DueAt(within, reference.PlanOf(within.Year), reference.Calendar), context), summary)
            : new ChatReply.Card(await cards.FormAsync(ReportId.Of(period, ReportKind.Internal), null, [], cancellationToken), summary);
    }
}

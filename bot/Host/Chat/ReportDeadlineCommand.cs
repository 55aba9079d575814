using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Chat;

/// <summary>«Hạn gửi báo cáo quý 4 là ngày nào»; without a period that of the quarter that runs.</summary>
public sealed class ReportDeadlineCommand(
    ReferenceData reference, BusinessClock clock, IOptions<ReformOptions> options, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.ReportDeadline;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        PeriodRule rule = options.Value.PeriodRule;
        ReportingPeriod period = message.Said.Slots.Period?.LookingAhead(clock.Today, rule)
            ?? ReportingPeriods.Containing(PeriodKind.Quarter, clock.Today, rule);
        return Task.FromResult<ChatReply>(new ChatReply.Card(
            AnswerCards.Deadline(
                period, reference.Plan.FindDuty(DutyIds.Report)?.Recurrence.DueDayOfLastMonth, reference.Calendar,
                contexts.Now()), ChatText.AnswerSummary));
    }
}

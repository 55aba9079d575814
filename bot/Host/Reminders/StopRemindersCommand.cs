using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Reminders;

public sealed class StopRemindersCommand(
    UnitWork work, Refusals refusals, ReferenceData reference, BusinessClock clock, CardContexts contexts)
    : SnoozeOffer(work, refusals, reference, clock, contexts), IChatCommand
{
    public IntentKind Intent => IntentKind.StopReminders;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        OfferAsync(message, toStop: true, cancellationToken);
}

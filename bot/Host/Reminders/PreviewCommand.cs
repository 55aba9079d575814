using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Reminders;

/// <summary>«Xem lịch nhắc 30 ngày»: what the clock will send, for the Office, the plan's editor and the directorate.</summary>
public sealed class PreviewCommand(PlannedReminders planned, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.Preview30Days;

    public Use Use => new((who, _) => Permissions.SeesAllUnits(who), FaultCode.NotAnOfficer);

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) => new ChatReply.Card(
        PreviewCard.Render(
            await planned.AheadAsync(cancellationToken), reference.Roster.ReportingUnits.Count, reference.Settings, contexts.Now()),
        PreviewCard.Summary(contexts.Now()));
}

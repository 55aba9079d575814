using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Plans;

/// <summary>«Lập kế hoạch năm sau».</summary>
public sealed class RollOverCommand(RollingOver rolling, ReferenceData reference, BusinessClock clock, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.RollOverPlan;

    public Use Use => Use.PlanEditors;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        int year = message.Said.Slots.Period?.Year ?? clock.Today.Year + 1;
        return Task.FromResult<ChatReply>(
            new ChatReply.Card(rolling.Form(year, null, []), PlanCard.Summary(reference.Plan, contexts.Now())));
    }
}

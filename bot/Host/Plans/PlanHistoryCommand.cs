using TeamsReformBot.Cards;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Plans;

/// <summary>«Lịch sử kế hoạch»: whoever reads the plan may see how it changed.</summary>
public sealed class PlanHistoryCommand(PlanHistory history, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.PlanHistory;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        new ChatReply.Card(await history.CardAsync(saved: false, cancellationToken), PlanCard.Summary(reference.Plan, contexts.Now()));
}

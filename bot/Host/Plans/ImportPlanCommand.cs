using TeamsReformBot.Cards;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Plans;

/// <summary>«Nạp kế hoạch»: how it is done.</summary>
public sealed class ImportPlanCommand(ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.ImportPlan;

    public Use Use => Use.PlanEditors;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) => Task.FromResult<ChatReply>(
        new ChatReply.Card(PlanImportCard.HowTo(contexts.Now()), PlanCard.Summary(reference.Plan, contexts.Now())));
}

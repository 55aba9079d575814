using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Plans;

/// <summary>«Xem kế hoạch», «mục II.2.đ».</summary>
public sealed class PlanBrowseCommand(PlanReading reading, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.PlanBrowse;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Plan plan = reference.Plan;
        string summary = PlanCard.Summary(plan, contexts.Now());
        if (message.Said.Slots.Clause is not { } id)
        {
            return new ChatReply.Card(reading.Overview(plan, message.Who), summary);
        }

        return await reading.ClauseAsync(plan, id, message.Who, cancellationToken) is { } card
            ? new ChatReply.Card(card, summary)
            : new ChatReply.Words(ChatText.PlanClauseUnknown);
    }
}

using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Plans;

/// <summary>«Sửa kế hoạch», «sửa mục II.2.đ».</summary>
public sealed class EditPlanCommand(PlanEditing editing, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.EditPlan;

    public Use Use => Use.PlanEditors;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Dictionary<string, string> data = message.Said.Slots.Clause is { } clause
            ? new() { [DataKeys.Target] = PlanEditCard.Clause, [Fields.ClauseId] = clause }
            : new() { [DataKeys.Target] = PlanEditCard.Head };
        AdaptiveCard card = await editing.FormAsync(
            new CardClick(message.Who, Verbs.EditPlan, data, null, reference.Roster), [], cancellationToken);
        return new ChatReply.Card(card, PlanCard.Summary(reference.Plan, contexts.Now()));
    }
}

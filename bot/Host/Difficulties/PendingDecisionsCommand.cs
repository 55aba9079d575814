using TeamsReformBot.Cards;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>«Việc chờ tôi quyết».</summary>
public sealed class PendingDecisionsCommand(PendingDecisions pending, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.PendingDecisions;

    public Use Use => Use.Directorate;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        new ChatReply.Card(
            DifficultyListCard.Pending(
                await pending.OfAsync(
                    message.Who, cancellationToken), await pending.MoneyOfAsync(message.Who, cancellationToken), contexts.Now()),
            ChatText.DifficultyListSummary);
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>«Khó khăn này đã giải quyết»: the card on which it is closed; words alone close nothing.</summary>
public sealed class DifficultySettledCommand(DifficultyViews views, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.DifficultySettled;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        string? number = message.Said.Slots.Difficulty;
        IReadOnlyList<DifficultyView> open = await views.WhereAsync(
            d => !d.IsClosed
                && Reporters.IsReporter(message.Who, d, reference.Roster)
                && (number is null || d.Number == number), cancellationToken);
        return open switch
        {
            [] => new ChatReply.Words(ChatText.NothingToSettle),
            [var only] => new ChatReply.Card(
                DifficultyReceiptCard.Render(
                    await views.OfAsync(
                        only.Difficulty, cancellationToken), asReporter: true, contexts.Now(), notice: ChatText.PressToSettle),
                ChatText.DifficultyListSummary),
            _ => new ChatReply.Card(DifficultyListCard.Status(open, contexts.Now()), ChatText.DifficultyListSummary),
        };
    }
}

using TeamsReformBot.Cards;

namespace TeamsReformBot.Host.Difficulties;

internal static class ReceiptForm
{
    public static readonly DrawDifficulty Draw =
        (view, context, faults, notice) => DifficultyReceiptCard.Render(view, asReporter: true, context, faults, notice);
}

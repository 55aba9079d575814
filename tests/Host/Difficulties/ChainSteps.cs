using TeamsReformBot.Cards;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Difficulties;

/// <summary>What the scenarios do and see on a difficulty's way.</summary>
internal static class ChainSteps
{
    public static async Task<Sent> ReportAsync(RunningBot bot, Sent card, string effect, params (string, string)[] more)
    {
        ClickAnswer form = await bot.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenDifficulty, card.Card.Press(Verbs.OpenDifficulty), card.ActivityId);
        await bot.ClickAsync(
            Someone.HeadOfQlkh, Verbs.ReportDifficulty, form.Card.Press(Verbs.ReportDifficulty, [("text", "Thiếu kinh phí"), ("effect", effect), .. more]), card.ActivityId);
        return await NewAsync(bot, RunningBot.OfficeChannel, "KK-2026-0001");
    }

    /// <summary>The newest message to a conversation that says all of this.</summary>
    public static async Task<Sent> NewAsync(RunningBot bot, string conversationId, params string[] parts)
    {
        Sent? Find() => bot.Connector.PostsTo(conversationId).LastOrDefault(s => parts.All(p => s.Text.Contains(p, StringComparison.Ordinal)));
        await Eventually.HoldsAsync($"a message to {conversationId} with {string.Join(", ", parts)}", () => Find() is not null);
        return Find()!;
    }

    public static Task<ClickAnswer> ClickAsync(RunningBot bot, Someone who, string verb, Dictionary<string, string> data, Sent on) =>
        bot.ClickAsync(who, verb, data, on.ActivityId, on.ConversationId);

    public static Task ShowsAsync(RunningBot bot, Sent card, params string[] parts) => Eventually.HoldsAsync(
        $"the card {card.ActivityId} in {card.ConversationId} with {string.Join(", ", parts)}",
        () => parts.All(p => bot.Connector.Latest(card.ActivityId).Text.Contains(p, StringComparison.Ordinal)));

    public static int PostsAbout(RunningBot bot, Someone who, string part) =>
        bot.Connector.PostsTo(who.ConversationId).Count(s => s.Text.Contains(part, StringComparison.Ordinal));
}

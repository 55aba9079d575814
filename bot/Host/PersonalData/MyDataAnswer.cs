using TeamsReformBot.Cards;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

internal static class MyDataAnswer
{
    public static async Task<ChatReply> OfAsync(
        ChatMessage message, KeptAbout kept, CardContexts contexts, CancellationToken cancellationToken) =>
        !message.IsPersonal
            ? new ChatReply.Words(ChatText.MyDataPersonalOnly)
            : new ChatReply.Card(
                PersonalDataCards.Mine(
                    await kept.OfAsync(message.Who, cancellationToken), Guid.NewGuid().ToString("N"), [], contexts.Now()),
                ChatText.MyDataSummary);
}

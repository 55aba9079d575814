using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Chat;

/// <summary>«Cảm ơn», «OK», a face: answered in a word. Who answers a card with it hears that only a button records something.</summary>
public sealed class CourtesyCommand : IChatCommand
{
    public IntentKind Intent => IntentKind.Courtesy;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        Task.FromResult<ChatReply>(new ChatReply.Words(ChatText.Courtesy));
}

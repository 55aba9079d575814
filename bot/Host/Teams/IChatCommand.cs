using AdaptiveCards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Teams;

/// <summary>What a sentence that was understood does.</summary>
public interface IChatCommand
{
    IntentKind Intent { get; }

    /// <summary>Who may use it, and where it answers.</summary>
    Use Use => Use.Anybody;

    Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken);
}

/// <summary>A sentence as it came in.</summary>
/// <param name="Text">Without the bot's own mention.</param>
/// <param name="AadObjectId">Its sender's Entra object id, as the channel says it.</param>
/// <param name="ChannelId">The channel's id; null outside a channel.</param>
/// <param name="IsPersonal">Nobody else reads the answer.</param>
/// <param name="WithFile">A picture or a file came with it that nothing reads.</param>
public sealed record SaidInChat(string Text, string? AadObjectId, string? ChannelId, bool IsPersonal, bool WithFile);

/// <param name="ChannelId">The channel's id; null outside a channel.</param>
/// <param name="IsPersonal">Nobody else reads the answer; in a channel and in a group chat others do.</param>
public sealed record ChatMessage(Person Who, Understanding Said, string? ChannelId, bool IsPersonal)
{
    /// <summary>The sentence as typed.</summary>
    public string Text { get; init; } = "";
}

/// <summary>The answer in chat: words, or a card with its line for the notification.</summary>
public abstract record ChatReply
{
    private ChatReply()
    {
    }

    public sealed record Words(string Text) : ChatReply;

    public sealed record Card(AdaptiveCard Content, string Summary) : ChatReply;
}

using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Outbox;

/// <summary>Why somebody cannot be written to.</summary>
public enum UnreachableReason
{
    NotInstalled,
    BlockedByPerson,
    DisabledByAdmin,
    NoPermission,

    /// <summary>The roster does not say which account they have.</summary>
    AccountUnknown,
    Other,
}

/// <summary>Somebody whom messages do not reach until they write, or install the bot again.</summary>
/// <param name="Since">Vietnam local.</param>
/// <param name="Error">One of <see cref="ChannelErrors"/>, or whatever code the channel gave.</param>
/// <param name="TriedOn">The last day on which opening a conversation was tried.</param>
public sealed record Unreachable(Upn Upn, DateTime Since, string Error, DateOnly? TriedOn)
{
    public UnreachableReason Reason => Error switch
    {
        ChannelErrors.NoConversation or ChannelErrors.Forbidden or ChannelErrors.BotNotInConversationRoster or ChannelErrors.ConversationNotFound =>
            UnreachableReason.NotInstalled,
        ChannelErrors.ConversationBlockedByUser or ChannelErrors.MessageWritesBlocked => UnreachableReason.BlockedByPerson,
        ChannelErrors.BotDisabledByAdmin => UnreachableReason.DisabledByAdmin,
        ChannelErrors.NotEnoughPermissions => UnreachableReason.NoPermission,
        ChannelErrors.NoObjectId => UnreachableReason.AccountUnknown,
        _ => UnreachableReason.Other,
    };

    /// <summary>Whether opening a conversation is worth a try: who blocked the bot decides alone, everybody else is asked once a day.</summary>
    public bool MayTryToOpen(DateOnly today) =>
        Reason is UnreachableReason.NotInstalled or UnreachableReason.AccountUnknown or UnreachableReason.Other && TriedOn != today;
}

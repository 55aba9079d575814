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

/// <summary>Why the Office's channel takes no messages.</summary>
public enum ChannelLoss
{
    /// <summary>Nobody has said which channel it is, or the bot was never seen in it.</summary>
    NeverSeen,

    /// <summary>The bot was taken out of its team, or may not write there.</summary>
    BotOut,

    /// <summary>The channel or its team was deleted.</summary>
    Gone,
}

/// <summary>Somebody whom messages do not reach until they write, or install the bot again.</summary>
/// <param name="Since">Vietnam local.</param>
/// <param name="Error">One of <see cref="ChannelErrors"/>, or whatever code the channel gave.</param>
/// <param name="TriedOn">The last day on which opening a conversation was tried.</param>
public sealed record Unreachable(Upn Upn, DateTime Since, string Error, DateOnly? TriedOn)
{
    public UnreachableReason Reason => Error switch
    {
        ChannelErrors.NoConversation or ChannelErrors.Forbidden
            or ChannelErrors.BotNotInConversationRoster or ChannelErrors.ConversationNotFound =>
            UnreachableReason.NotInstalled,
        ChannelErrors.ConversationBlockedByUser or ChannelErrors.MessageWritesBlocked => UnreachableReason.BlockedByPerson,
        ChannelErrors.BotDisabledByAdmin => UnreachableReason.DisabledByAdmin,
        ChannelErrors.NotEnoughPermissions => UnreachableReason.NoPermission,
        ChannelErrors.NoObjectId => UnreachableReason.AccountUnknown,
        _ => UnreachableReason.Other,
    };

    /// <summary>
    /// Whether opening a conversation is worth a try: who blocked the bot decides alone, everybody else is asked once a day.
    /// </summary>
    public bool MayTryToOpen(DateOnly today) =>
        Reason is UnreachableReason.NotInstalled or UnreachableReason.AccountUnknown or UnreachableReason.Other && TriedOn != today;
}

/// <summary>The Office's channel while it takes no messages, as far as anything is known of it.</summary>
/// <param name="Name">As it is called in Teams; null where no activity said so.</param>
/// <param name="Team">Its team's name; null where no activity said so.</param>
/// <param name="LostAt">When it took none any more, Vietnam local; null where the bot was never seen in it.</param>
/// <param name="LostBy">Then one of <see cref="ChannelErrors"/>, or whatever code the channel gave.</param>
/// <param name="Waiting">How many messages wait for it.</param>
/// <param name="WaitingSince">When the first of them was due, Vietnam local.</param>
/// <param name="Asked">How many of them are what somebody asks of the Office.</param>
public sealed record UnreachableChannel(
    string? Name, string? Team, DateTime? LostAt, string? LostBy, int Waiting, DateTime? WaitingSince, int Asked)
{
    /// <summary>
    /// It was there before, or somebody waits for the Office. What only the clock has to say to a channel that is not set up yet can wait.
    /// </summary>
    public bool IsMissed => Waiting > 0 && (LostAt is not null || Asked > 0);

    /// <summary>Whether a message for the channel is what somebody asks of the Office.</summary>
    public static bool IsAsked(MessageKind kind) =>
        kind is MessageKind.DifficultyForOffice or MessageKind.QuestionForOffice
            or MessageKind.DataRequestForOffice or MessageKind.BudgetForOffice;

    public ChannelLoss Loss => LostBy switch
    {
        null => ChannelLoss.NeverSeen,
        ChannelErrors.ConversationNotFound => ChannelLoss.Gone,
        _ => ChannelLoss.BotOut,
    };
}

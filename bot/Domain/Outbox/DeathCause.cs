namespace TeamsReformBot.Domain.Outbox;

/// <summary>Why a message will not be tried again by itself.</summary>
public enum DeathCause
{
    TooLarge,

    /// <summary>The channel takes no messages from this bot: registration, secret or identity.</summary>
    BotRefused,
    ServiceNotAllowed,

    /// <summary>The bot itself failed at it, as often as it was tried.</summary>
    NotDrawn,

    /// <summary>It may have arrived: the channel did not say, three times.</summary>
    MayHaveArrived,

    /// <summary>The channel could not take it, as often as it was tried.</summary>
    ChannelBusy,

    /// <summary>The channel found fault with it.</summary>
    Rejected,
}

public static class DeathCauses
{
    /// <summary>The cause of a dead message's end.</summary>
    public static DeathCause CauseOfDeath(this OutboxMessage message) => message.LastError switch
    {
        "MessageSizeTooBig" or "RequestEntityTooLarge" or "413" => DeathCause.TooLarge,
        "BotNotRegistered" or "Unauthorized" or "401" => DeathCause.BotRefused,
        ChannelErrors.ServiceHostNotAllowed or ChannelErrors.InvalidBotApiHost => DeathCause.ServiceNotAllowed,
        ChannelErrors.NotDrawn => DeathCause.NotDrawn,
        _ when message.AmbiguousAttempts >= Delivery.MaxAmbiguousAttempts => DeathCause.MayHaveArrived,
        _ when message.Attempts >= Delivery.MaxAttempts => DeathCause.ChannelBusy,
        _ => DeathCause.Rejected,
    };
}

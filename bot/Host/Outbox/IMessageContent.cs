using AdaptiveCards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Host.Outbox;

/// <summary>What one kind of message says, decided when it is sent.</summary>
public interface IMessageContent
{
    MessageKind Kind { get; }

    /// <summary>When it may go out, and to whom.</summary>
    Going HowSent(OutboxMessage message) => Going.AtOnce;

    /// <summary>The message from the present state; null when it no longer matters.</summary>
    Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken);
}

/// <summary>A kind of message whose posted cards follow their subject.</summary>
public interface IFollowingContent : IMessageContent
{
    /// <summary>The card as it should stand now; null when its subject is gone.</summary>
    Task<OutgoingCard?> RedrawAsync(UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken);

    /// <summary>A posted card is gone: deleted, or its conversation is lost.</summary>
    Task GoneAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <param name="Summary">The line in the notification.</param>
/// <param name="Follows">What the posted card shows and follows from then on; null when it is a snapshot.</param>
public sealed record OutgoingCard(AdaptiveCard Card, string Summary, FollowedSubject? Follows);

/// <param name="Year">The year of the subject's rows.</param>
/// <param name="Version">The subject's version that the card shows.</param>
public sealed record FollowedSubject(Subject Subject, int Year, MessageKind Kind, int Version);

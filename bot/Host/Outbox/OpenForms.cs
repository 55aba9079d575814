using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>Remembers that a posted card has its form open, so that it is left alone while somebody types.</summary>
public sealed class OpenForms(PostedCards postedCards, MachineClock machineTime)
{
    private static readonly TimeSpan TypingTime = TimeSpan.FromMinutes(10);

    public Task OpenedAsync(AssignmentId id, string? activityId, CancellationToken cancellationToken) =>
        MarkAsync(id, activityId, machineTime.GetUtcNow() + TypingTime, cancellationToken);

    /// <summary>True when the message is a card of that assignment, which follows it; false when it is a list or anything else.</summary>
    public Task<bool> ClosedAsync(AssignmentId id, string? activityId, CancellationToken cancellationToken) =>
        MarkAsync(id, activityId, null, cancellationToken);

    private async Task<bool> MarkAsync(AssignmentId id, string? activityId, DateTimeOffset? until, CancellationToken cancellationToken)
    {
        if (activityId is null)
        {
            return false;
        }

        IReadOnlyList<Stored<PostedCard>> cards = await postedCards.OfAsync(id.UnitCode, id.Year, id.Subject, cancellationToken);
        if (cards.FirstOrDefault(c => c.State.ActivityId == activityId) is not { } card)
        {
            return false;
        }

        if (card.State.FormOpenUntil != until)
        {
            // Only a courtesy: when the row changes at the same moment, the card is refreshed as if nobody typed.
            await postedCards.SaveAsync(card with { State = card.State with { FormOpenUntil = until } }, cancellationToken);
        }

        return true;
    }
}

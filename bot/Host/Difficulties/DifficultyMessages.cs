using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The card in the Office's channel, and every posted copy of it from then on. It waits for the number.</summary>
public sealed class DifficultyForOfficeMessage(UnitStore units, DifficultyNumbers numbers, AssignmentViews views, CardContexts contexts)
    : IFollowingContent
{
    public MessageKind Kind => MessageKind.DifficultyForOffice;

    public Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        RedrawAsync(message.UnitCode, message.Year, message.Subject, cancellationToken);

    public async Task<OutgoingCard?> RedrawAsync(string unitCode, int year, string subject, CancellationToken cancellationToken)
    {
        if (await units.DifficultyAsync(unitCode, year, Difficulty.IdOf(subject), cancellationToken) is not { } stored
            || await views.OfAsync(stored.State.Assignment, cancellationToken) is not { } view)
        {
            return null;
        }

        Difficulty difficulty = await numbers.EnsureAsync(stored.State, cancellationToken);
        CardContext context = contexts.Now();
        return new OutgoingCard(
            OfficeDifficultyCard.Render(difficulty, view, context),
            Summaries.Difficulty(difficulty, view, context),
            new FollowedSubject(difficulty.Subject, difficulty.Year, Kind, difficulty.Version));
    }
}

/// <summary>The Office's answer, a new message to who reported the difficulty; from then on the posted card follows the assignment.</summary>
public sealed class DifficultyAnsweredMessage(UnitStore units, AssignmentViews views, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.DifficultyAnswered;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (await units.DifficultyAsync(message.UnitCode, message.Year, Difficulty.IdOf(message.Subject), cancellationToken) is not { } stored
            || await views.OfAsync(stored.State.Assignment, cancellationToken) is not { } view)
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(
            DifficultyAnsweredCard.Render(stored.State, view, context),
            Summaries.Answered(stored.State, view, context),
            new FollowedSubject(view.Assignment.Id.Subject, view.Assignment.Id.Year, MessageKind.AssignmentCard, view.Assignment.Version));
    }
}

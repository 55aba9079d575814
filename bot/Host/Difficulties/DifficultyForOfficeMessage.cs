using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The card in the Office's channel, and every posted copy of it from then on. It waits for the number.</summary>
public sealed class DifficultyForOfficeMessage(DifficultyViews views, DifficultyNumbers numbers, CardContexts contexts) : IFollowingContent
{
    public MessageKind Kind => MessageKind.DifficultyForOffice;

    public Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        RedrawAsync(message.UnitCode, message.Year, message.Subject, cancellationToken);

    public async Task<OutgoingCard?> RedrawAsync(UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken)
    {
        if (await views.FindAsync(new RowId(unitCode, year, subject.Id), cancellationToken) is not { } found)
        {
            return null;
        }

        DifficultyView view = found with { Difficulty = await numbers.EnsureAsync(found.Difficulty, cancellationToken) };
        CardContext context = contexts.Now();
        return new OutgoingCard(
            OfficeDifficultyCard.Render(view, context), Summaries.Difficulty(view, context), DifficultyFollowing.Of(view, Kind));
    }
}

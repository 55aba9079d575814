using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>A proposal, dropped when it was decided or went elsewhere before it was sent.</summary>
public abstract class ProposalMessage(DifficultyViews views, ReferenceData reference, CardContexts contexts, bool forDeputy)
    : IFollowingContent
{
    public abstract MessageKind Kind { get; }

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await views.FindAsync(message.About, cancellationToken) is { Difficulty.Status: DifficultyStatus.WithDirector } view
        && Directing.DeciderOf(view.Difficulty, reference.Roster)?.Upn == message.ToUpn
            ? Card(view)
            : null;

    public async Task<OutgoingCard?> RedrawAsync(UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken) =>
        await views.FindAsync(new RowId(unitCode, year, subject.Id), cancellationToken) is { } view ? Card(view) : null;

    private OutgoingCard Card(DifficultyView view)
    {
        CardContext context = contexts.Now();
        return new OutgoingCard(
            DirectorCard.Render(view, forDeputy, context), Summaries.Director(view, forDeputy, context),
            DifficultyFollowing.Of(view, Kind));
    }
}

internal static class DifficultyFollowing
{
    public static FollowedSubject Of(DifficultyView view, MessageKind kind) =>
        new(view.Difficulty.Subject, view.Difficulty.Year, kind, view.Difficulty.Version);
}

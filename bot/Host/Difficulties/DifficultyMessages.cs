using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The card in the Office's channel, and every posted copy of it from then on. It waits for the number.</summary>
public sealed class DifficultyForOfficeMessage(DifficultyViews views, DifficultyNumbers numbers, CardContexts contexts) : IFollowingContent
{
    public MessageKind Kind => MessageKind.DifficultyForOffice;

    public Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        RedrawAsync(message.UnitCode, message.Year, message.Subject, cancellationToken);

    public async Task<OutgoingCard?> RedrawAsync(string unitCode, int year, string subject, CancellationToken cancellationToken)
    {
        if (await views.FindAsync(new RowId(unitCode, year, Difficulty.IdOf(subject)), cancellationToken) is not { } found)
        {
            return null;
        }

        DifficultyView view = found with { Difficulty = await numbers.EnsureAsync(found.Difficulty, cancellationToken) };
        CardContext context = contexts.Now();
        return new OutgoingCard(OfficeDifficultyCard.Render(view, context), Summaries.Difficulty(view, context), DifficultyFollowing.Of(view, Kind));
    }
}

/// <summary>The same card to who has it now in person.</summary>
public sealed class DifficultyForHandlerMessage(DifficultyForOfficeMessage office) : IFollowingContent
{
    public MessageKind Kind => MessageKind.DifficultyForHandler;

    public Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        RedrawAsync(message.UnitCode, message.Year, message.Subject, cancellationToken);

    public async Task<OutgoingCard?> RedrawAsync(string unitCode, int year, string subject, CancellationToken cancellationToken) =>
        await office.RedrawAsync(unitCode, year, subject, cancellationToken) is { Follows: { } followed } card
            ? card with { Follows = followed with { Kind = Kind } }
            : null;
}

/// <summary>The proposal to the Director; once it is passed to a deputy or decided it says so.</summary>
public sealed class DirectorProposalMessage(DifficultyViews views, ReferenceData reference, CardContexts contexts) : ProposalMessage(views, reference, contexts, forDeputy: false)
{
    public override MessageKind Kind => MessageKind.DirectorProposal;
}

/// <summary>The proposal to the deputy it was passed to.</summary>
public sealed class DeputyProposalMessage(DifficultyViews views, ReferenceData reference, CardContexts contexts) : ProposalMessage(views, reference, contexts, forDeputy: true)
{
    public override MessageKind Kind => MessageKind.DeputyProposal;
}

/// <summary>A proposal, dropped when it was decided or went elsewhere before it was sent.</summary>
public abstract class ProposalMessage(DifficultyViews views, ReferenceData reference, CardContexts contexts, bool forDeputy) : IFollowingContent
{
    public abstract MessageKind Kind { get; }

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        await views.FindAsync(new RowId(message.UnitCode, message.Year, Difficulty.IdOf(message.Subject)), cancellationToken) is { Difficulty.Status: DifficultyStatus.WithDirector } view
        && Directing.DeciderOf(view.Difficulty, reference.Roster)?.Upn == message.ToUpn
            ? Card(view)
            : null;

    public async Task<OutgoingCard?> RedrawAsync(string unitCode, int year, string subject, CancellationToken cancellationToken) =>
        await views.FindAsync(new RowId(unitCode, year, Difficulty.IdOf(subject)), cancellationToken) is { } view ? Card(view) : null;

    private OutgoingCard Card(DifficultyView view)
    {
        CardContext context = contexts.Now();
        return new OutgoingCard(DirectorCard.Render(view, forDeputy, context), Summaries.Director(view, forDeputy, context), DifficultyFollowing.Of(view, Kind));
    }
}

/// <summary>An answer or a decision, a new message to the reporter; from then on the posted card follows the assignment, where there is one.</summary>
public sealed class DifficultyAnsweredMessage(DifficultyViews views, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.DifficultyAnswered;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (await views.FindAsync(new RowId(message.UnitCode, message.Year, Difficulty.IdOf(message.Subject)), cancellationToken) is not { } view
            || view.Difficulty is { Closed: null, Decision: null })
        {
            return null;
        }

        CardContext context = contexts.Now();
        return new OutgoingCard(
            DifficultyAnsweredCard.Render(view, context),
            Summaries.Answered(view, context),
            view.Work is { } work
                ? new FollowedSubject(work.Assignment.Id.Subject, work.Assignment.Id.Year, MessageKind.AssignmentCard, work.ShownVersion)
                : null);
    }
}

internal static class DifficultyFollowing
{
    public static FollowedSubject Of(DifficultyView view, MessageKind kind) =>
        new(view.Difficulty.Subject, view.Difficulty.Year, kind, view.Difficulty.Version);
}

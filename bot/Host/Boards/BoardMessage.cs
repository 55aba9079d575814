using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Boards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;

namespace TeamsReformBot.Host.Boards;

/// <summary>The month's one card in the Office's channel, as it is kept.</summary>
public sealed class BoardMessage(
    BoardKeeping keeping, BoardAsking asking, ReferenceData reference, CardContexts contexts, IOptions<ReformOptions> options)
    : IFollowingContent
{
    public MessageKind Kind => MessageKind.Board;

    public Going HowSent(OutboxMessage message) => Going.Reminder;

    public Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken) =>
        RedrawAsync(message.UnitCode, message.Year, message.Subject, cancellationToken);

    public async Task<OutgoingCard?> RedrawAsync(UnitCode unitCode, int year, Subject subject, CancellationToken cancellationToken)
    {
        if (KeptBoard.MonthOf(subject, options.Value.PeriodRule) is not { } month
            || await keeping.FindAsync(month, cancellationToken) is not { } kept)
        {
            return null;
        }

        CardContext context = contexts.Now() with { Now = kept.At };
        return new OutgoingCard(
            BoardCard.Render(new BoardView(kept.Board, month, reference.Plan, reference.Roster), context),
            BoardCard.Summary(month, context),
            new FollowedSubject(subject, year, Kind, kept.Version));
    }

    // It is posted anew.
    public Task GoneAsync(CancellationToken cancellationToken) => asking.AskAsync(cancellationToken);
}

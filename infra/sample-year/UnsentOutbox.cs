using Microsoft.Extensions.DependencyInjection;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.SampleYear;

/// <summary>
/// What the outbox would have sent up to now is dropped: the people of the year have read it long ago. What a message does to other rows,
/// such as making a task, is done.
/// </summary>
public sealed class UnsentOutbox(QuietBot bot)
{
    private readonly DueIndex _due = bot.Get<DueIndex>();
    private readonly OutboxStore _outbox = bot.Get<OutboxStore>();
    private readonly Dictionary<MessageKind, IOutboxEffect> _effects = bot.Services.GetServices<IOutboxEffect>().ToDictionary(effect => effect.Kind);

    /// <param name="now">Vietnam local.</param>
    public async Task SettleAsync(DateTime now, CancellationToken cancellationToken)
    {
        while (await _due.UpToAsync(now, cancellationToken).ToListAsync(cancellationToken) is { Count: > 0 } hints)
        {
            foreach (DueHint hint in hints)
            {
                if (await _outbox.ClaimAsync(hint.UnitCode, hint.Year, hint.MessageId, cancellationToken) is { } claimed)
                {
                    if (_effects.TryGetValue(claimed.State.Kind, out IOutboxEffect? effect))
                    {
                        await effect.PerformAsync(claimed.State, cancellationToken);
                    }

                    await _outbox.FinishAsync(claimed, claimed.State with { State = MessageState.Dropped }, null, cancellationToken);
                }

                await _due.RemoveAsync(hint, cancellationToken);
            }
        }
    }
}

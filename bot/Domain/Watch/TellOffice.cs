using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Domain.Watch;

/// <summary>What follows from what is wrong now.</summary>
/// <param name="After">The same as before when nothing is to be told.</param>
/// <param name="Messages">To the Office's channel; none of a channel that is lost, which would not be heard there.</param>
public sealed record WatchStep(WatchState After, IReadOnlyList<OutboxMessage> Messages);

/// <summary>Tells the Office of a trouble at most once a day, and once that it is over.</summary>
public static class TellOffice
{
    /// <param name="before">What it was told so far.</param>
    /// <param name="troubles">What is wrong now.</param>
    /// <param name="partition">The partition of the Office's own rows.</param>
    /// <param name="now">Vietnam local, within working hours.</param>
    public static WatchStep Decide(WatchState before, IReadOnlyList<Trouble> troubles, UnitCode partition, DateTime now)
    {
        WatchState after = before;
        List<OutboxMessage> messages = [];
        foreach (TroubleKind kind in Enum.GetValues<TroubleKind>())
        {
            ToldTrouble? known = before.Of(kind);
            if (Next(known, troubles.FirstOrDefault(t => t.Kind == kind), now) is { } next)
            {
                after = new WatchState([.. after.Told.Where(t => t.What.Kind != kind), next]);
                if (kind is TroubleKind.OfficeChannelLost)
                {
                    continue;
                }

                messages.Add(next.Until is null
                    ? WatchNotices.Trouble(partition, kind.ToString(), next.ToldOn, now)
                    : WatchNotices.Over(partition, kind.ToString(), next.ToldOn, now));
            }
        }

        return new WatchStep(after, messages);
    }

    // What comes back on the day on which it was told stays untold until the next: once a day is enough.
    private static ToldTrouble? Next(ToldTrouble? known, Trouble? trouble, DateTime now)
    {
        bool lasts = known is { Until: null };
        if (trouble is null)
        {
            return lasts ? known! with { Until = now } : null;
        }

        DateOnly today = DateOnly.FromDateTime(now);
        if (known?.ToldOn >= today)
        {
            return null;
        }

        DateTime since = lasts && known!.What.Since < trouble.Since ? known.What.Since : trouble.Since;
        return new ToldTrouble(trouble with { Since = since }, today, null);
    }
}

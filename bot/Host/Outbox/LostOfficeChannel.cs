using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Outbox;

/// <summary>The Office's channel while it takes no messages, and what waits for it.</summary>
public sealed class LostOfficeChannel(OfficeChannel officeChannel, OutboxStore outbox, ReferenceData reference, BusinessClock clock)
{
    /// <summary>Null while the channel can be written to.</summary>
    public async Task<UnreachableChannel?> FindAsync(CancellationToken cancellationToken)
    {
        if (await officeChannel.AddressAsync(cancellationToken) is not null)
        {
            return null;
        }

        List<OutboxMessage> waiting = [];
        foreach (UnitCode code in reference.Roster.Units.Select(u => u.Code).Append(OfficeStore.Partition))
        {
            foreach (int year in OutboxStore.YearsAround(clock.Today))
            {
                await foreach (OutboxMessage message in outbox.InStateAsync(code, year, MessageState.Waiting, cancellationToken))
                {
                    if (message.ToUpn is null)
                    {
                        waiting.Add(message);
                    }
                }
            }
        }

        ChannelPlace place = await officeChannel.PlaceAsync(cancellationToken) ?? ChannelPlace.Unknown;
        return new UnreachableChannel(
            place.Name, place.TeamName, place.LostAt, place.LostBy, waiting.Count, waiting.Min(m => (DateTime?)m.DueAt),
            waiting.Count(m => UnreachableChannel.IsAsked(m.Kind)));
    }
}

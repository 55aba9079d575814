using Azure.Data.Tables;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Faults.Tests.Killing;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Faults.Tests.Checks;

/// <summary>Holds what the connector took against what the outbox says was sent: nobody is missing, and nobody has two without need.</summary>
public static class Doubles
{
    // As many as the dispatcher sends at once.
    private const int InFlight = 8;

    private static readonly Roster Roster = RosterCsv.ReadFile(Places.Roster).Roster!;

    /// <param name="before">The rows that the bot began with.</param>
    /// <param name="atKill">The rows as they were when it was killed; null when it was not.</param>
    /// <param name="after">The rows now.</param>
    /// <param name="postsAtKill">How many new messages the connector had taken by then.</param>
    /// <param name="posts">All that the connector took.</param>
    public static IEnumerable<string> Find(SavedRows before, SavedRows? atKill, SavedRows after, IReadOnlyList<Sent> postsAtKill, IReadOnlyList<Sent> posts)
    {
        Dictionary<string, int> atFirst = SentTo(before, after);
        Dictionary<string, int> recorded = atKill is null ? [] : SentTo(atKill, after);
        Dictionary<string, int> sent = SentTo(after, after);
        int unrecordedInAll = 0;
        foreach (string conversation in sent.Keys.Union(posts.Select(p => p.ConversationId)))
        {
            int Of(Dictionary<string, int> counts) => counts.GetValueOrDefault(conversation);
            int CountIn(IReadOnlyList<Sent> list) => list.Count(p => p.Method == "POST" && p.ConversationId == conversation);

            // The channel took it and the bot could not write that down any more: only these may come again.
            int unrecorded = atKill is null ? 0 : Math.Max(0, CountIn(postsAtKill) - (Of(recorded) - Of(atFirst)));
            unrecordedInAll += unrecorded;
            int wanted = Of(sent) - Of(atFirst);
            int came = CountIn(posts);
            if (came < wanted || came > wanted + unrecorded)
            {
                yield return $"{conversation}: {came} messages came, {wanted} are said to be sent, {unrecorded} may have come twice";
            }
        }

        if (unrecordedInAll > InFlight)
        {
            yield return $"{unrecordedInAll} messages were in flight at once";
        }
    }

    private static Dictionary<string, int> SentTo(SavedRows rows, SavedRows conversations) => rows.Units
        .Where(r => r.RowKey.Contains("|o|", StringComparison.Ordinal))
        .Select(r => Row.Read<OutboxMessage>(r).State)
        .Where(m => m is { State: MessageState.Sent, Kind: not (MessageKind.RefreshCards or MessageKind.KeepBoard) })
        .GroupBy(m => ConversationOf(m, conversations) ?? $"(nobody: {m.Id})")
        .ToDictionary(g => g.Key, g => g.Count());

    /// <summary>Where a message goes; null as long as the bot has not been seen there.</summary>
    public static string? ConversationOf(OutboxMessage message, SavedRows rows)
    {
        (string partition, string key) = message.ToUpn is null
            ? ("channel", Row.Key(RunningBot.OfficeChannel))
            : ("person", Roster.FindByUpn(message.ToUpn)?.AadObjectId?.ToString("D") ?? "");
        TableEntity? row = rows.People.FirstOrDefault(r => r.PartitionKey == partition && r.RowKey == key);
        return row is null ? null : Row.Read<ConversationAddress>(row).State.ConversationId;
    }
}

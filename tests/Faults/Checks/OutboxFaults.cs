using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Faults.Tests.Killing;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Faults.Tests.Checks;

/// <summary>Each message is sent, dropped, waiting for somebody who is not there yet, or open with a hint that finds it; and no hint is left over.</summary>
public static class OutboxFaults
{
    // A hint whose row is missing, or says another time, is let be for so long: the write may be on the way.
    private static readonly TimeSpan InFlight = TimeSpan.FromMinutes(10);

    // All runs are about half past nine; what is due after that (a list for the Office, half an hour later) is no work left over.
    private static readonly DateTime RunsEnd = new(2026, 12, 7, 9, 55, 0);

    public static IEnumerable<string> Find(SavedRows rows)
    {
        List<OutboxMessage> messages = [.. Invariants.OfKind(rows, 'o').Select(r => Row.Read<OutboxMessage>(r).State)];
        List<DueHint> hints = [.. Hints(rows)];
        foreach (OutboxMessage message in messages)
        {
            string name = $"{message.UnitCode}/{message.Id}";
            switch (message.State)
            {
                case MessageState.Open when !hints.Any(h => IsOf(h, message)):
                    yield return $"{name} is open and no hint finds it";
                    break;
                case MessageState.Dead:
                    yield return $"{name} is dead: {message.LastError}";
                    break;
                case MessageState.Waiting when Doubles.ConversationOf(message, rows) is { } conversation:
                    yield return $"{name} waits for {conversation}, which is there";
                    break;
            }
        }

        foreach (DueHint hint in hints)
        {
            OutboxMessage? message = messages.FirstOrDefault(m => m.UnitCode == hint.UnitCode && m.Year == hint.Year && m.Id == hint.MessageId);
            bool mayStay = TimeProvider.System.GetUtcNow() - hint.WrittenAt < InFlight && !IsSettledBy(hint, message);
            if (!mayStay && !(message is { State: MessageState.Open } && IsOf(hint, message)))
            {
                yield return $"The hint {hint.RowKey} is left over";
            }
        }
    }

    /// <summary>True when nothing is left to do.</summary>
    public static bool IsQuiet(SavedRows rows) => !Unfinished(rows).Any();

    /// <summary>What is left to do: open messages that are due, and hints but those whose row may still come.</summary>
    public static IEnumerable<string> Unfinished(SavedRows rows)
    {
        Dictionary<(UnitCode, string), OutboxMessage> messages = Invariants.OfKind(rows, 'o').Select(r => Row.Read<OutboxMessage>(r).State)
            .ToDictionary(m => (m.UnitCode, m.Id));
        return messages.Values.Where(m => m.State is MessageState.Open && m.DueAt < RunsEnd).Select(m => m.ToString())
            .Concat(Hints(rows).Where(h => IsSettledBy(h, messages.GetValueOrDefault((h.UnitCode, h.MessageId)))).Select(h => h.ToString()));
    }

    private static bool IsSettledBy(DueHint hint, OutboxMessage? message) =>
        message is { State: not MessageState.Open } && (message.IsOver || IsOf(hint, message));

    private static IEnumerable<DueHint> Hints(SavedRows rows) => rows.Due.Select(r => new DueHint(
        r.PartitionKey, r.RowKey, UnitCode.Kept(r.GetString("Unit")), r.GetInt32("Year") ?? 0, r.GetString("Message"), r.Timestamp));

    private static bool IsOf(DueHint hint, OutboxMessage message) => DueIndex.IsHintOf(hint, message);
}

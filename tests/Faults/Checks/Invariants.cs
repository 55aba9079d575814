using System.Globalization;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Faults.Tests.Killing;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Faults.Tests.Checks;

/// <summary>What holds of the rows whenever the bot has nothing left to do, whatever was done to it before.</summary>
public static class Invariants
{
    /// <summary>The faults found, as sentences; none when all is well.</summary>
    public static IReadOnlyList<string> Check(SavedRows rows) =>
    [
        .. States(rows, 'a', r => Row.Read<Assignment>(r).State, a => a.Version, (AssignmentFact[] facts) => Assignment.EvolveAll(null, facts)),
        .. States(rows, 'd', r => Row.Read<Difficulty>(r).State, d => d.Version, (DifficultyFact[] facts) => Difficulty.EvolveAll(null, facts)),
        .. OutboxFaults.Find(rows),
        .. Numbers(rows),
        .. PostedVersions(rows),
    ];

    internal static IEnumerable<TableEntity> OfKind(SavedRows rows, char kind) =>
        rows.Units.Where(r => r.RowKey.Length > 6 && r.RowKey[4] == '|' && r.RowKey[5] == kind && r.RowKey[6] == '|');

    // Each state is the replay of its facts, and these are numbered without a gap.
    private static IEnumerable<string> States<TState, TFact>(
        SavedRows rows, char kind, Func<TableEntity, TState> read, Func<TState, int> version, Func<TFact[], TState> replay)
    {
        ILookup<string, TableEntity> facts = OfKind(rows, 'f')
            .Where(r => r.RowKey[7] == kind)
            .ToLookup(r => $"{r.PartitionKey}/{r.RowKey[..4]}{r.RowKey[6..r.RowKey.LastIndexOf('|')]}");
        HashSet<string> subjects = [];
        foreach (TableEntity row in OfKind(rows, kind))
        {
            string subject = $"{row.PartitionKey}/{row.RowKey}";
            subjects.Add(subject);
            TableEntity[] own = [.. facts[subject].OrderBy(r => r.RowKey, StringComparer.Ordinal)];
            int[] numbers = [.. own.Select(r => int.Parse(r.RowKey.AsSpan(r.RowKey.LastIndexOf('|') + 1), CultureInfo.InvariantCulture))];
            TState state = read(row);
            if (own.Length == 0 || !numbers.SequenceEqual(Enumerable.Range(1, version(state))))
            {
                yield return $"{subject}: version {version(state)} with the facts {string.Join(' ', numbers)}";
            }
            else if (Written(replay([.. own.Select(r => Row.Read<TFact>(r).State)])) != Written(state))
            {
                yield return $"{subject}: the state is not the replay of its facts";
            }
        }

        foreach (string orphan in facts.Select(f => f.Key).Where(k => !subjects.Contains(k)))
        {
            yield return $"{orphan}: facts without a state";
        }
    }

    // A state may hold lists, which are never equal; what it is written as is.
    private static string Written<TState>(TState state) => string.Concat(
        Row.Of("", "", state).Where(p => p.Key.StartsWith("Data", StringComparison.Ordinal)).OrderBy(p => p.Key.Length).ThenBy(p => p.Key, StringComparer.Ordinal).Select(p => (string)p.Value));

    // One number each, none twice, none given to nobody.
    private static IEnumerable<string> Numbers(SavedRows rows)
    {
        List<Difficulty> difficulties = [.. OfKind(rows, 'd').Select(r => Row.Read<Difficulty>(r).State)];
        Dictionary<string, string> register = rows.Units
            .Where(r => r.PartitionKey.StartsWith("register|", StringComparison.Ordinal) && r.RowKey != "counter")
            .ToDictionary(r => r.RowKey, r => r.GetString("Number"));
        int last = rows.Units.Where(r => r.RowKey == "counter").Sum(r => r.GetInt32("Last") ?? 0);
        if (register.Values.Distinct().Count() != register.Count || register.Count != last)
        {
            yield return $"The register counts {last} and names {string.Join(' ', register.Values.Order(StringComparer.Ordinal))}";
        }

        foreach (Difficulty difficulty in difficulties)
        {
            if (difficulty.Number is null || register.GetValueOrDefault(Row.Key("n|" + difficulty.Id)) != difficulty.Number)
            {
                yield return $"Difficulty {difficulty.Id} has the number {difficulty.Number ?? "(none)"}, the register does not";
            }
        }

        if (register.Count != difficulties.Count)
        {
            yield return $"{register.Count} numbers for {difficulties.Count} difficulties";
        }
    }

    // Every posted card shows its subject as it is. A reminder changes nothing that a card shows.
    private static IEnumerable<string> PostedVersions(SavedRows rows)
    {
        foreach (PostedCard card in OfKind(rows, 'p').Select(r => Row.Read<PostedCard>(r).State))
        {
            string facts = Row.Key($"{card.Year:D4}|f|{card.Subject}|");
            int shown = OfKind(rows, 'f')
                .Where(r => r.PartitionKey == card.UnitCode && r.RowKey.StartsWith(facts, StringComparison.Ordinal))
                .Where(r => card.Subject is not Subject.Assignment || Row.Read<AssignmentFact>(r).State is not (AssignmentFact.Reminded or AssignmentFact.Nudged))
                .Select(r => int.Parse(r.RowKey.AsSpan(facts.Length), CultureInfo.InvariantCulture))
                .DefaultIfEmpty().Max();
            if (card.RenderedVersion < shown)
            {
                yield return $"{card.UnitCode}/{card.Subject}: a posted {card.Kind} shows version {card.RenderedVersion}, it is at {shown}";
            }
        }
    }
}

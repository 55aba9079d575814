using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Language.Tables;

/// <summary>A line of the phrase table: what kind of line, the words, and what they mean (null when the line has no third column).</summary>
/// <param name="More">Of an example its English, the part of the help and its audience; else empty.</param>
internal sealed record PhraseRow(int Line, string Kind, string Words, string? Meaning, IReadOnlyList<string> More)
{
    /// <summary>The sentences of an example or of a said row.</summary>
    public IEnumerable<string> Sentences => [Meaning!, .. More.Take(1)];

    /// <summary>The member that a further column names.</summary>
    /// <exception cref="FormatException">It names none.</exception>
    public T Named<T>(int column)
        where T : struct, Enum =>
        Enum.TryParse(More[column], out T named) && named.ToString() == More[column] ? named : throw Wrong($"'{More[column]}' is no {typeof(T).Name}");

    public FormatException Wrong(string why) => new($"Phrase table, line {Line} ({Kind}, {Words}): {why}");
}

/// <summary>Reads the phrase table: tab-separated, one line a phrase, # begins a comment line.</summary>
internal static class PhraseTable
{
    public const string Example = "example";
    public const string Said = "said";
    public const string Abbreviation = "abbreviation";
    public const string Synonym = "synonym";
    public const string Group = "group";
    public const string Unless = "unless";
    public const string Takes = "takes";
    public const string Duty = "duty";
    public const string DutyHint = "duty-hint";
    public const string Ignore = "ignore";
    public const string IgnoreAtEnd = "ignore-end";
    public const string IgnoreInEvent = "ignore-event";

    private const int LongestWithOptionals = 7;
    private const int ColumnsOfExample = 6;
    private static readonly string[] WithMeaning = [Example, Said, Abbreviation, Synonym, Group, Unless, Takes, Duty, DutyHint, nameof(IntentKind.Ask)];
    private static readonly string[] WithoutMeaning = [Ignore, IgnoreAtEnd, IgnoreInEvent];

    /// <exception cref="FormatException">A line that is not understood, by number: the bot must not start with half a vocabulary.</exception>
    public static IReadOnlyList<PhraseRow> Read(string table)
    {
        var rows = new List<PhraseRow>();
        foreach (var (index, line) in table.ReplaceLineEndings("\n").Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
                continue;

            var columns = line.Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var row = new PhraseRow(index + 1, columns[0], columns.ElementAtOrDefault(1) ?? "", columns.ElementAtOrDefault(2), [.. columns.Skip(3)]);
            if (row.Words.Length == 0 || (row.Kind == Example ? columns.Length != ColumnsOfExample : columns.Length > 3))
                throw row.Wrong($"expected a kind, the words and at most one meaning, of an example {ColumnsOfExample} columns, with a tab between them");
            if (!WithMeaning.Contains(row.Kind) && !WithoutMeaning.Contains(row.Kind) && !IsIntent(row.Kind))
                throw row.Wrong("unknown kind");
            if (WithMeaning.Contains(row.Kind) != row.Meaning is not null)
                throw row.Wrong(row.Meaning is null ? "the meaning is missing" : "this kind has no meaning");
            rows.Add(row);
        }

        return rows;
    }

    /// <summary>The name of an intent that a phrase may stand for.</summary>
    public static bool IsIntent(string kind) =>
        Enum.TryParse<IntentKind>(kind, out var intent) && intent is not IntentKind.Unknown && kind == intent.ToString();

    /// <summary>The intent that a column names.</summary>
    /// <exception cref="FormatException">It names none.</exception>
    public static IntentKind IntentIn(PhraseRow row, string column) =>
        IsIntent(column) ? Enum.Parse<IntentKind>(column) : throw row.Wrong($"'{column}' is no kind of command");

    /// <summary>The intents that a column names, with blanks between.</summary>
    /// <exception cref="FormatException">One is none.</exception>
    public static IReadOnlyList<IntentKind> IntentsIn(PhraseRow row, string column) =>
        [.. column.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => IntentIn(row, name))];

    /// <summary>What somebody meant who said the sentence of an example or a said row; Unknown for what only sounds like a command.</summary>
    /// <exception cref="FormatException">It names no command.</exception>
    public static IntentKind SaidIn(PhraseRow row) => row is { Kind: Said, Words: nameof(IntentKind.Unknown) } ? IntentKind.Unknown : IntentIn(row, row.Words);

    /// <summary>Every reading of a phrase whose words in [brackets] may be left out.</summary>
    public static IEnumerable<string> WithAndWithoutOptionals(PhraseRow row)
    {
        if (row.Words.Count(c => c == '[') is var optionals && (optionals > LongestWithOptionals || optionals != row.Words.Count(c => c == ']')))
            throw row.Wrong($"at most {LongestWithOptionals} words in brackets, each closed");

        return Expand(row.Words);
    }

    /// <summary>The words of a phrase, folded; a place such as {đơn vị} stays one word in its braces.</summary>
    public static string[] Atoms(string words)
    {
        List<string> atoms = [];
        for (var rest = words.Trim(); rest.Length > 0;)
        {
            var open = rest.IndexOf('{', StringComparison.Ordinal);
            atoms.AddRange(Plain(open < 0 ? rest : rest[..open]));
            if (open < 0)
                break;

            var close = rest.IndexOf('}', open);
            atoms.Add("{" + VietnameseText.Fold(rest[open..(close < 0 ? rest.Length : close)]) + "}");
            rest = close < 0 ? "" : rest[(close + 1)..];
        }

        return [.. atoms];
    }

    // A colon stays with its word: "hỏi:" is only said of a question that is put.
    private static IEnumerable<string> Plain(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(word => word == Places.Anything ? [Places.Anything]
            : VietnameseText.Fold(word).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => word.EndsWith(':') ? part + ":" : part));

    private static IEnumerable<string> Expand(string words)
    {
        var open = words.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
            return [words];

        var close = words.IndexOf(']', open);
        return Expand(words[(close + 1)..]).SelectMany(rest => new[] { words[..open] + rest, words[..open] + words[(open + 1)..close] + rest });
    }
}

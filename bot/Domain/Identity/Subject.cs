using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsReformBot.Domain.Identity;

/// <summary>What of a unit has an id of its own.</summary>
public enum ThingKind
{
    Difficulty,
    Question,
    Draft,
    DataRequest,
    Budget,
    Inspection,
    Trust,
    Joint,
    Report,
}

/// <summary>
/// What facts, posted cards and messages are about, within a unit's rows of a year. Its text stands in their keys; it is written and read
/// here alone.
/// </summary>
[JsonConverter(typeof(SubjectJson))]
public abstract record Subject
{
    private Subject()
    {
    }

    /// <summary>Nothing by itself: a digest speaks of all that is due.</summary>
    public static Subject None { get; } = new Named("");

    /// <summary>What tells it from others of its kind, as <see cref="RowId"/> has it.</summary>
    public abstract string Id { get; }

    public abstract string Text { get; }

    public static implicit operator string(Subject subject) => subject.Text;

    public sealed override string ToString() => Text;

    /// <summary>Reads <see cref="Text"/>; what has no known beginning is a name.</summary>
    public static Subject Parse(string text) =>
        text.Split('|', 2) is [var letter, var id] ? Of(letter, id) ?? new Named(text) : new Named(text);

    /// <summary>What the rows that begin with a letter are about; null where no rows do.</summary>
    public static Subject? Of(string letter, string id) => (letter, id.Split('|', 2)) switch
    {
        (Assignment.Letter, [var occurrenceKey, var dutyId]) => new Assignment(occurrenceKey, dutyId),
        (Account.Letter, [var seen, var upn]) when Guid.TryParseExact(seen, "N", out Guid account) => new Account(account, Upn.Kept(upn)),
        // A month is shorter than any id.
        (Board.Letter, [{ Length: Board.Length }]) => new Board(id),
        _ => Thing.KindOf(letter) is { } kind ? new Thing(kind, id) : null,
    };

    public sealed record Assignment(string OccurrenceKey, string DutyId) : Subject
    {
        internal const string Letter = "a";

        public override string Id => $"{OccurrenceKey}|{DutyId}";

        public override string Text => $"{Letter}|{Id}";
    }

    public sealed record Thing(ThingKind Kind, string Id) : Subject
    {
        private static readonly Dictionary<ThingKind, string> Letters = new()
        {
            [ThingKind.Difficulty] = "d",
            [ThingKind.Question] = "q",
            [ThingKind.Draft] = "r",
            [ThingKind.DataRequest] = "dr",
            [ThingKind.Budget] = "b",
            [ThingKind.Inspection] = "i",
            [ThingKind.Trust] = "t",
            [ThingKind.Joint] = "j",
            [ThingKind.Report] = "v",
        };

        private static readonly Dictionary<string, ThingKind> Kinds = Letters.ToDictionary(pair => pair.Value, pair => pair.Key);

        public override string Id { get; } = Id;

        public override string Text => $"{Letters[Kind]}|{Id}";

        internal static ThingKind? KindOf(string letter) => Kinds.TryGetValue(letter, out ThingKind kind) ? kind : null;
    }

    /// <summary>The Office's board of a month, such as 2026-12.</summary>
    public sealed record Board(string Month) : Subject
    {
        internal const string Letter = "b";
        internal const int Length = 7;

        public override string Id => Month;

        public override string Text => $"{Letter}|{Month}";
    }

    /// <summary>An account that somebody was seen with.</summary>
    public sealed record Account(Guid Seen, Upn Upn) : Subject
    {
        internal const string Letter = "u";

        public override string Id => $"{Seen:N}|{Upn}";

        public override string Text => $"{Letter}|{Id}";
    }

    /// <summary>A unit, a kind of trouble, a file's hash, a question to the Office: what has a name and no rows of its own.</summary>
    public sealed record Named(string Name) : Subject
    {
        public override string Id => Name;

        public override string Text => Name;
    }
}

/// <summary>A subject stands in JSON as its text.</summary>
public sealed class SubjectJson : JsonConverter<Subject>
{
    public override Subject Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Subject.Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, Subject value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.PersonalData;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>
/// What of a row's state is about somebody: the objects in which one of their accounts stands, at a moment at which it was theirs.
/// What somebody else did under the same account, before or after them, is none of it.
/// </summary>
internal static class TheirParts
{
    // Say how a row is kept, not what is kept.
    private static readonly HashSet<string> Technical =
    [
        "kind", "Id", "Version", "Subject", "Token", "State", "Attempts", "AmbiguousAttempts", "PlanVersion", "SettingVersion", "Year",
        "Key", "LastError", "ToObjectId",
    ];

    // When something is held, due or over is not when somebody did it.
    private static readonly HashSet<string> NotDone = ["HeldAt", "ExpiresAt"];

    /// <summary>The outermost of them.</summary>
    /// <param name="written">For what says no moment itself, Vietnam local.</param>
    public static IReadOnlyList<JsonObject> In(JsonNode? state, IReadOnlyList<AccountHeld> held, DateTime written) => state switch
    {
        JsonObject part when MomentOf(part) is var at && IsTheirs(part, held, at ?? written) => [part],
        JsonObject part when MomentOf(part) is var at => [.. part.SelectMany(p => In(p.Value, held, at ?? written))],
        JsonArray list => [.. list.SelectMany(item => In(item, held, written))],
        _ => [],
    };

    /// <summary>All that a part says, name by name.</summary>
    public static IEnumerable<KeptField> FieldsOf(JsonObject part) =>
        part.Where(p => !Technical.Contains(p.Key)).SelectMany(p => FieldsOf(p.Key, p.Value));

    private static IEnumerable<KeptField> FieldsOf(string name, JsonNode? value) => value switch
    {
        null => [],
        JsonObject inner => FieldsOf(inner),
        JsonArray list when list.All(item => item is JsonValue) => list.Count == 0 ? [] : [new KeptField(name, string.Join(", ", list))],
        JsonArray list => list.SelectMany(item => FieldsOf(name, item)),
        _ when value.ToString() is { Length: > 0 } text => [new KeptField(name, text)],
        _ => [],
    };

    private static bool IsTheirs(JsonObject part, IReadOnlyList<AccountHeld> held, DateTime at) =>
        part.Any(
            p => p.Value?.GetValueKind() is JsonValueKind.String && held.Any(account => account.Covers(p.Value.GetValue<string>(), at)));

    /// <summary>When it was done, Vietnam local; null where it does not say.</summary>
    // The first: what somebody else began is not the next holder's because something came of it later.
    public static DateTime? MomentOf(JsonObject part) => part
        .Where(
            p => p.Key.EndsWith("At", StringComparison.Ordinal)
                && !NotDone.Contains(p.Key)
                && p.Value?.GetValueKind() is JsonValueKind.String)
        .Select(p => DateTime.TryParse(p.Value!.GetValue<string>(), CultureInfo.InvariantCulture, out DateTime at) ? at : (DateTime?)null)
        .Min();
}

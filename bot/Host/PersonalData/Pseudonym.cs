using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Takes somebody's account and names out of a state and puts a pseudonym in their place.</summary>
/// <param name="upn">Their principal name.</param>
/// <param name="names">Every name that they were kept under.</param>
/// <param name="alone">Nobody else bears any of the names: they go where no account stands beside them as well.</param>
/// <param name="account">What stands for the account.</param>
public sealed class Pseudonym(Upn upn, IReadOnlySet<string> names, bool alone, string account)
{
    private const string Name = "Cán bộ đã ẩn danh";

    // Whatever stands beside their account is theirs.
    private static readonly string[] ObjectIds =
    [
        nameof(Person.AadObjectId), nameof(BudgetFact.ByObjectId), nameof(OfficeStep.ObjectId), nameof(FormerAccount.WasObjectId),
        nameof(OutboxMessage.ToObjectId),
    ];

    public string Account => account;

    /// <summary>The state without them; null where it does not name them.</summary>
    public JsonNode? Replace(string json)
    {
        // Most rows name somebody else.
        if (!json.Contains(upn, StringComparison.OrdinalIgnoreCase)
            && !(alone && names.Any(name => json.Contains(name, StringComparison.Ordinal))))
        {
            return null;
        }

        JsonNode whole = JsonNode.Parse(json)!;
        return Instead(whole, beside: false) is { } other ? JsonValue.Create(other) : ReplaceIn(whole) ? whole : null;
    }

    public bool IsAccount(string? text) => text == upn;

    private bool ReplaceIn(JsonNode node) => node switch
    {
        JsonObject whole => ReplaceIn(whole),
        JsonArray list => ReplaceIn(list),
        _ => false,
    };

    private bool ReplaceIn(JsonObject whole)
    {
        bool theirs = whole.Any(p => IsAccount(TextOf(p.Value)));
        bool replaced = false;
        foreach (string id in theirs ? ObjectIds : [])
        {
            replaced |= whole.Remove(id);
        }

        foreach ((string key, JsonNode? value) in whole.ToArray())
        {
            if (Instead(value, theirs) is { } other)
            {
                whole[key] = other;
                replaced = true;
            }
            else if (value is not null)
            {
                replaced |= ReplaceIn(value);
            }
        }

        return replaced;
    }

    private bool ReplaceIn(JsonArray list)
    {
        bool replaced = false;
        for (int i = 0; i < list.Count; i++)
        {
            if (Instead(list[i], beside: false) is { } other)
            {
                list[i] = other;
                replaced = true;
            }
            else if (list[i] is { } item)
            {
                replaced |= ReplaceIn(item);
            }
        }

        return replaced;
    }

    // A name that somebody else bears too is theirs only beside the account.
    private string? Instead(JsonNode? value, bool beside) => TextOf(value) switch
    {
        null => null,
        var text when IsAccount(text) => account,
        var text when (beside || alone) && names.Contains(text) => Name,
        _ => null,
    };

    private static string? TextOf(JsonNode? node) => node?.GetValueKind() is JsonValueKind.String ? node.GetValue<string>() : null;
}

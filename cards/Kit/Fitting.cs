using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using AdaptiveCards;

namespace TeamsReformBot.Cards;

/// <summary>A card that is posted stays under 28 KB; what goes into it can be of any length.</summary>
internal static class Fitting
{
    // What the message says around the card takes the rest.
    private const int MostBytes = 26 * 1024;

    // As it is posted: letters as they are, not as escapes.
    private static readonly JsonSerializerOptions Posted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The first drawing that fits, from the fullest on; the last where none does.</summary>
    public static AdaptiveCard First(IEnumerable<Func<AdaptiveCard>> drawings)
    {
        AdaptiveCard? card = null;
        foreach (Func<AdaptiveCard> draw in drawings)
        {
            card = draw();
            if (Encoding.UTF8.GetByteCount(JsonNode.Parse(card.ToJson())!.ToJsonString(Posted)) <= MostBytes)
            {
                break;
            }
        }

        return card ?? throw new ArgumentException("There is nothing to draw.", nameof(drawings));
    }
}

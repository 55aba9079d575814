using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Teams;

/// <summary>Turns away what is no activity before the adapter sees it, which would answer it with a failure.</summary>
public static class ActivityGate
{
    private const int MaxBytes = 256 * 1024;

    // Nobody's activity has as many properties; comparing tens of thousands of names is work that nobody has to be let in for.
    private const int MaxProperties = 256;

    // An id becomes part of a key, of which the tables take so many characters.
    private const int MaxKey = 512;

    /// <summary>The activity that the body is; null when it is none.</summary>
    public static async Task<Activity?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (await TextAsync(request, cancellationToken) is not { } text)
        {
            return null;
        }

        byte[] json = Encoding.UTF8.GetBytes(text);
        WellFormed.Mend(json);
        try
        {
            using JsonDocument body = JsonDocument.Parse(json);
            return IsActivity(body.RootElement) ? ActivityReader.Read(body.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A body without a length is read too, up to the same limit.
    private static async Task<string?> TextAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
        {
            return null;
        }

        byte[] bytes = new byte[(request.ContentLength ?? MaxBytes) + 1];
        try
        {
            int length = await request.Body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
            using StreamReader reader = new(new MemoryStream(bytes, 0, length));
            return length <= MaxBytes ? await reader.ReadToEndAsync(cancellationToken) : null;
        }
        catch (IOException)
        {
            // Cut off, or chunked in a wrong way.
            return null;
        }
    }

    private static bool IsActivity(JsonElement activity) =>
        IsPlainObject(activity)
        && Text(activity, "type").Length > 0
        && activity.TryGetProperty("conversation", out JsonElement conversation)
        && IsPlainObject(conversation)
        && Text(conversation, "id").Length > 0
        && Row.Key(Text(conversation, "id")).Length <= MaxKey
        && ConversationAddress.CanBeSent(Text(conversation, "id"))
        && Row.Key(Text(activity, "id")).Length <= MaxKey
        && Uri.TryCreate(Text(activity, "serviceUrl"), UriKind.Absolute, out Uri? service)
        && (service.Scheme == Uri.UriSchemeHttps || service.Scheme == Uri.UriSchemeHttp);

    // What was looked at here must be what is read: no name twice, in whatever case.
    private static bool IsPlainObject(JsonElement element) =>
        element.ValueKind is JsonValueKind.Object
        && element.GetPropertyCount() <= MaxProperties
        && element.EnumerateObject().Select(p => p.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() == element.GetPropertyCount();

    private static string Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String ? value.GetString()! : "";
}

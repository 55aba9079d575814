using System.Text.Json;
using Microsoft.Extensions.Options;
using TeamsReformBot.Host.Setup;

namespace TeamsReformBot.Host.Teams;

/// <summary>What the adapter would answer with a failure is turned away before it: bodies that are no activity, and strange service addresses.</summary>
public sealed class ActivityGate(IHostEnvironment environment, IOptions<ReformOptions> options)
{
    private const long MaxBytes = 256 * 1024;

    /// <summary>The HTTP status to refuse with, or null; the body can be read again afterwards.</summary>
    public async Task<int?> RefusalAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
        {
            return StatusCodes.Status400BadRequest;
        }

        request.EnableBuffering((int)MaxBytes, MaxBytes);
        try
        {
            using JsonDocument body = await JsonDocument.ParseAsync(request.Body, cancellationToken: cancellationToken);
            return Check(body.RootElement);
        }
        catch (Exception e) when (e is JsonException or IOException)
        {
            return StatusCodes.Status400BadRequest;
        }
        finally
        {
            request.Body.Position = 0;
        }
    }

    private int? Check(JsonElement activity)
    {
        bool whole = activity.ValueKind is JsonValueKind.Object && Has(activity, "type") && HasObject(activity, "conversation");
        if (!whole || !Uri.TryCreate(Text(activity, "serviceUrl"), UriKind.Absolute, out Uri? service))
        {
            return StatusCodes.Status400BadRequest;
        }

        bool known = (environment.IsDevelopment() && service.IsLoopback)
            || (service.Scheme == Uri.UriSchemeHttps && options.Value.ServiceHosts.Contains(service.Host, StringComparer.OrdinalIgnoreCase));
        return known ? null : StatusCodes.Status403Forbidden;
    }

    private static bool Has(JsonElement activity, string name) => Text(activity, name) is { Length: > 0 };

    private static bool HasObject(JsonElement activity, string name) =>
        activity.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.Object && Has(value, "id");

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) && value.ValueKind is JsonValueKind.String ? value.GetString() : null;
}

using System.Net;
using System.Text;
using System.Text.Json;

namespace TeamsReformBot.Host.Teams.Authentication;

/// <summary>
/// Makes every success of the channel one that the SDK takes for such. It knows 200, 201 and 202 with JSON, and throws for all others:
/// a message that has arrived would be sent again, and an answer followed by an apology.
/// </summary>
public sealed class SuccessHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            return response;
        }

        response.StatusCode = HttpStatusCode.OK;
        if (!IsObject(await response.Content.ReadAsByteArrayAsync(cancellationToken)))
        {
            response.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        }

        return response;
    }

    private static bool IsObject(byte[] body)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind is JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

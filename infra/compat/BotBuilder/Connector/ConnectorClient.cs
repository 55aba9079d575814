using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>
/// The connector's REST operations at one serviceUrl. Anything but success becomes an ErrorResponseException; transport failures and
/// time-outs stay what HttpClient throws. Nothing is sent twice, except after a 401 with a renewed token: a refused call did nothing.
/// </summary>
/// <param name="http">Pooled by its owner.</param>
/// <param name="serviceUrl">Absolute, with or without a path and a trailing slash; anything else throws UriFormatException.</param>
/// <param name="token">Gives the bearer token, or null when authentication is off; true asks for a new one.</param>
internal sealed class ConnectorClient(HttpClient http, string serviceUrl, Func<bool, CancellationToken, Task<string>> token)
{
    private readonly string _conversations = $"{new Uri(serviceUrl, UriKind.Absolute).AbsoluteUri.TrimEnd('/')}/v3/conversations";

    public Task<ConversationResourceResponse> CreateConversationAsync(
        ConversationParameters parameters, CancellationToken cancellationToken) =>
        CallAsync<ConversationResourceResponse>(HttpMethod.Post, _conversations, parameters, cancellationToken);

    public Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken) =>
        CallAsync<ResourceResponse>(HttpMethod.Post, Address(activity.Conversation.Id, activity.ReplyToId), activity, cancellationToken);

    public Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken) =>
        CallAsync<ResourceResponse>(HttpMethod.Put, Address(activity.Conversation.Id, activity.Id), activity, cancellationToken);

    public Task DeleteAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        CallAsync<ResourceResponse>(HttpMethod.Delete, Address(conversationId, activityId), null, cancellationToken);

    public Task<TeamsChannelAccount> GetMemberAsync(string conversationId, string userId, CancellationToken cancellationToken) =>
        CallAsync<TeamsChannelAccount>(
            HttpMethod.Get,
            $"{_conversations}/{Uri.EscapeDataString(conversationId)}/members/{Uri.EscapeDataString(userId)}",
            null,
            cancellationToken);

    private string Address(string conversationId, string activityId)
    {
        string activities = $"{_conversations}/{Uri.EscapeDataString(conversationId)}/activities";
        return string.IsNullOrWhiteSpace(activityId) ? activities : $"{activities}/{Uri.EscapeDataString(activityId)}";
    }

    private async Task<T> CallAsync<T>(HttpMethod method, string address, object body, CancellationToken cancellationToken)
        where T : class
    {
        string json = body is null ? null : JsonSerializer.Serialize(body, Wire.Json);
        string bearer = await token(false, cancellationToken);
        HttpResponseMessage response = await SendOnceAsync(method, address, json, bearer, cancellationToken);
        if (response.StatusCode == HttpStatusCode.Unauthorized && bearer is not null)
        {
            response.Dispose();
            response = await SendOnceAsync(method, address, json, await token(true, cancellationToken), cancellationToken);
        }
        using HttpResponseMessage last = response;
        string content = await last.Content.ReadAsStringAsync(cancellationToken);
        if (!last.IsSuccessStatusCode) throw Failure(last, content);
        return string.IsNullOrWhiteSpace(content) ? null : JsonSerializer.Deserialize<T>(content, Wire.Json);
    }

    private async Task<HttpResponseMessage> SendOnceAsync(
        HttpMethod method, string address, string json, string bearer, CancellationToken cancellationToken)
    {
        using HttpRequestMessage request = new(method, address);
        if (json is not null) request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        if (bearer is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        return await http.SendAsync(request, cancellationToken);
    }

    private static ErrorResponseException Failure(HttpResponseMessage response, string content)
    {
        ErrorResponseException failure = new($"The connector answered {(int)response.StatusCode} ({response.StatusCode}).")
        {
            Response = new HttpResponseMessageWrapper(response, content),
        };
        try
        {
            failure.Body = JsonSerializer.Deserialize<ErrorResponse>(content, Wire.Json);
        }
        catch (JsonException)
        {
            // Proxies answer HTML or nothing: the status and the raw content remain.
        }
        return failure;
    }
}

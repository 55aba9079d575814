using System.Text.Json;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger)
    {
    }

    public CloudAdapter(IConfiguration configuration, IHttpClientFactory httpClientFactory = null, ILogger logger = null)
        : this(new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: httpClientFactory, logger: logger), logger)
    {
    }

    /// <summary>
    /// 405 for anything but POST, 400 when the body is not an activity with a type, 401 when its token does not hold, otherwise 200 after
    /// the turn, or the status and body of an invoke's answer. What a turn throws goes to OnTurnError, or up when there is none.
    /// </summary>
    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        Activity activity = await ReadAsync(httpRequest, cancellationToken);
        if (string.IsNullOrEmpty(activity?.Type))
        {
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            string token = httpRequest.Headers.Authorization;
            InvokeResponse answer = await ProcessActivityAsync(token, activity, bot.OnTurnAsync, cancellationToken);
            await WriteAsync(httpResponse, answer, cancellationToken);
        }
        catch (UnauthorizedAccessException e)
        {
            // The reason is ours to read; the caller learns nothing from it.
            Logger.LogWarning("A request was refused: {Reason}", e.Message);
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }

    private static async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            // Read as text first: bytes that are no UTF-8 become replacement characters instead of failing when a value is looked at.
            using StreamReader reader = new(request.Body);
            return JsonSerializer.Deserialize<Activity>(await reader.ReadToEndAsync(cancellationToken), Wire.Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static async Task WriteAsync(HttpResponse response, InvokeResponse answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is null) return;
        response.ContentType = "application/json";
        await JsonSerializer.SerializeAsync(response.Body, answer.Body, Wire.Json, cancellationToken);
    }
}

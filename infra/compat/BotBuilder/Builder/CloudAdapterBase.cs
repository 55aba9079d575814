using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

public abstract class CloudAdapterBase : BotAdapter
{
    private readonly BotFrameworkAuthentication _authentication;

    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        _authentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected ILogger Logger { get; }

    /// <summary>A turn that the bot starts. It returns normally also when OnTurnError took the exception of a failed send.</summary>
    public virtual Task ContinueConversationAsync(
        string botAppId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        RequireAppId(botAppId);
        ArgumentNullException.ThrowIfNull(reference);
        Activity continuation = reference.GetContinuationActivity();
        ConnectorClient connector = _authentication.CreateConnector(botAppId, continuation.ServiceUrl, audience: null);
        return RunPipelineAsync(StartTurn(continuation, connector), callback, cancellationToken);
    }

    /// <summary>Creates the conversation, then runs the callback in it. A failed creation is thrown, never given to OnTurnError.</summary>
    public virtual async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        RequireAppId(botAppId);
        ArgumentNullException.ThrowIfNull(conversationParameters);
        ArgumentNullException.ThrowIfNull(callback);
        ConnectorClient connector = _authentication.CreateConnector(botAppId, serviceUrl, audience);
        ConversationResourceResponse created = await connector.CreateConversationAsync(conversationParameters, cancellationToken);
        Activity creation = new()
        {
            Type = ActivityTypes.Event,
            Name = "CreateConversation",
            Id = created.ActivityId ?? Guid.NewGuid().ToString(),
            ChannelId = channelId,
            ServiceUrl = serviceUrl,
            Conversation = new ConversationAccount { Id = created.Id, TenantId = conversationParameters.TenantId },
            ChannelData = conversationParameters.ChannelData,
            Recipient = conversationParameters.Bot,
        };
        await RunPipelineAsync(StartTurn(creation, connector), callback, cancellationToken);
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        if (activities.Length == 0) throw new ArgumentException("At least one activity is expected.", nameof(activities));

        ResourceResponse[] responses = new ResourceResponse[activities.Length];
        for (int i = 0; i < activities.Length; i++)
        {
            activities[i].Id = null;
            responses[i] = await SendAsync(turnContext, activities[i], cancellationToken) ?? new ResourceResponse("");
        }
        return responses;
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        turnContext.TurnState.Get<ConnectorClient>().UpdateAsync(activity, cancellationToken);

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        turnContext.TurnState.Get<ConnectorClient>().DeleteAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken);

    /// <summary>
    /// A turn that the channel starts: authenticates, runs the bot, gives back the answer of an invoke (501 when the bot gave none)
    /// or null for every other type. Throws UnauthorizedAccessException when the token does not hold.
    /// </summary>
    protected async Task<InvokeResponse> ProcessActivityAsync(
        string authHeader, Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        string appId = await _authentication.AuthenticateAsync(activity, authHeader, cancellationToken);
        TurnContext turn = StartTurn(activity, _authentication.CreateConnector(appId, activity.ServiceUrl, audience: null));
        await RunPipelineAsync(turn, callback, cancellationToken);
        if (activity.Type != ActivityTypes.Invoke) return null;

        return turn.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
            ?? new InvokeResponse { Status = StatusCodes.Status501NotImplemented };
    }

    private static async Task<ResourceResponse> SendAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type != ActivityTypesEx.InvokeResponse)
            return await turn.TurnState.Get<ConnectorClient>().SendAsync(activity, cancellationToken);

        turn.TurnState.Add(InvokeResponseKey, activity);
        return null;
    }

    private TurnContext StartTurn(Activity activity, ConnectorClient connector)
    {
        TurnContext turn = new(this, activity);
        turn.TurnState.Add(connector);
        return turn;
    }

    private static void RequireAppId(string botAppId)
    {
        if (string.IsNullOrWhiteSpace(botAppId)) throw new ArgumentNullException(nameof(botAppId));
    }
}

using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using TeamsReformBot.Host.Resources;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// The adapter: lets in whom the token and the lists admit, and has words of ours when a turn fails. It is given no logger, since the
/// SDK would log ids as the caller wrote them.
/// </summary>
public sealed partial class ReformAdapter : CloudAdapter
{
    private readonly SenderGate _gate;
    private readonly ILogger<ReformAdapter> _logger;

    public ReformAdapter(BotFrameworkAuthentication authentication, SenderGate gate, ILogger<ReformAdapter> logger)
        : base(authentication)
    {
        _gate = gate;
        _logger = logger;
        OnTurnError = ApologiseAsync;
    }

    /// <summary>One turn of the bot, for whoever may come in.</summary>
    /// <returns>What the activity is answered with: 200 or what an invoke asks for, else 401 (no token that holds) or 403 (not on the
    /// lists).</returns>
    public async Task<InvokeResponse> ReceiveAsync(Activity activity, string? authorization, IBot bot, CancellationToken cancellationToken)
    {
        AuthenticateRequestResult caller;
        try
        {
            caller = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, authorization, cancellationToken);
        }
        catch (UnauthorizedAccessException)
        {
            return new InvokeResponse { Status = StatusCodes.Status401Unauthorized };
        }

        // After the token, so that nobody learns about our lists without one.
        if (!_gate.Admits(activity))
        {
            return new InvokeResponse { Status = StatusCodes.Status403Forbidden };
        }

        return await ProcessActivityAsync(caller, activity, bot.OnTurnAsync, cancellationToken)
            ?? new InvokeResponse { Status = StatusCodes.Status200OK };
    }

    private async Task ApologiseAsync(ITurnContext turn, Exception exception)
    {
        LogTurnFailed(_logger, exception, KnownType(turn.Activity.Type));
        if (turn.Activity.Type != ActivityTypes.Message)
        {
            return;
        }

        try
        {
            await turn.SendActivityAsync(MessageFactory.Text(ChatText.NotAnswered), CancellationToken.None);
        }
        catch (Exception e) when (ChannelOutcome.IsFailure(e))
        {
            // What failed may have been the channel itself: then it takes no apology either.
            LogNotApologised(_logger, e.GetType().Name);
        }
    }

    // The type stands in the activity as the sender wrote it.
    private static string KnownType(string type) =>
        type is ActivityTypes.Message or ActivityTypes.Invoke or ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate
            ? type
            : "other";

    [LoggerMessage(1201, LogLevel.Error, "A turn of type {Type} failed")]
    private static partial void LogTurnFailed(ILogger logger, Exception exception, string type);

    [LoggerMessage(1205, LogLevel.Warning, "Nor could its sender be told ({Error})")]
    private static partial void LogNotApologised(ILogger logger, string error);
}

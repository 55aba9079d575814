using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace TeamsReformBot.Host.Teams;

/// <summary>The adapter, with the one constructor that the container can choose, and words of ours when a turn fails.</summary>
public sealed partial class ReformAdapter : CloudAdapter
{
    public ReformAdapter(BotFrameworkAuthentication authentication, ILogger<ReformAdapter> logger)
        : base(authentication, logger)
    {
        OnTurnError = async (turn, exception) =>
        {
            LogTurnFailed(logger, exception, KnownType(turn.Activity.Type));
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                await turn.SendActivityAsync(Microsoft.Bot.Builder.MessageFactory.Text(Resources.ChatText.NotAnswered), CancellationToken.None);
            }
        };
    }

    // The type stands in the activity as the sender wrote it.
    private static string KnownType(string type) =>
        type is ActivityTypes.Message or ActivityTypes.Invoke or ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate ? type : "other";

    [LoggerMessage(1201, LogLevel.Error, "A turn of type {Type} failed")]
    private static partial void LogTurnFailed(ILogger logger, Exception exception, string type);
}

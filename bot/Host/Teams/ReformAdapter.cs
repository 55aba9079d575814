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
            LogTurnFailed(logger, exception, turn.Activity.Type);
            if (turn.Activity.Type == ActivityTypes.Message)
            {
                await turn.SendActivityAsync(Microsoft.Bot.Builder.MessageFactory.Text(Resources.ChatText.NotAnswered), CancellationToken.None);
            }
        };
    }

    [LoggerMessage(1201, LogLevel.Error, "A turn of type {Type} failed")]
    private static partial void LogTurnFailed(ILogger logger, Exception exception, string type);
}

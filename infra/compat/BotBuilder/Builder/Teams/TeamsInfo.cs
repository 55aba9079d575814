using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>Asks the conversation's service about its members.</summary>
public static class TeamsInfo
{
    /// <summary>One member of the turn's personal or group conversation; an ErrorResponseException where there is none.</summary>
    public static Task<TeamsChannelAccount> GetMemberAsync(
        ITurnContext turnContext, string userId, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(userId);
        return turnContext.TurnState.Get<ConnectorClient>().GetMemberAsync(turnContext.Activity.Conversation.Id, userId, cancellationToken);
    }
}

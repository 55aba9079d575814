using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// Somebody edits or deletes what they wrote. What was recorded by it stays, and they are told so, once for each message: else they
/// would take the new words for what counts.
/// </summary>
public sealed class ChangedMessages(SeenActivities seen)
{
    private const string Undeleted = "undeleteMessage";

    public Task EditedAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        Payload.Values(turn.Activity.ChannelData).GetValueOrDefault("eventType") is Undeleted
            ? Task.CompletedTask
            : TellAsync(turn, "edited", ChatText.MessageEdited, cancellationToken);

    public Task DeletedAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        TellAsync(turn, "deleted", ChatText.MessageDeleted, cancellationToken);

    private async Task TellAsync(ITurnContext turn, string change, string words, CancellationToken cancellationToken)
    {
        Activity activity = turn.Activity;
        if (activity.Id is not { Length: > 0 } id
            || !(Arrivals.IsPersonal(activity) || await seen.KnowsAsync(activity.Conversation.Id, id, cancellationToken))
            || !await seen.FirstTimeAsync(activity.Conversation.Id, $"{id}|{change}", cancellationToken))
        {
            return;
        }

        Activity line = MessageFactory.Text(words);
        line.TextFormat = "plain";
        await turn.SendActivityAsync(line, cancellationToken);
    }
}

using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Teams;

/// <summary>Tells everybody once, before anything else, that this is an automatic assistant and what it keeps about them.</summary>
public sealed class PrivacyNotice(Conversations conversations)
{
    public async Task TellAsync(ITurnContext turn, Person who, CancellationToken cancellationToken)
    {
        if (who.AadObjectId is not { } id || !await conversations.BeginNoticeAsync(id, cancellationToken))
        {
            return;
        }

        Activity notice = MessageFactory.Text(ChatText.PrivacyNotice);
        notice.TextFormat = "plain";
        try
        {
            await turn.SendActivityAsync(notice, cancellationToken);
        }
        catch (Exception e) when (ChannelOutcome.IsFailure(e))
        {
            // It was not said: with their next message it is tried again.
            await conversations.ForgetNoticeAsync(id, CancellationToken.None);
        }
    }
}

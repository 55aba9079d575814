using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Undelivered;

/// <summary>«Ai chưa nhận được», «Gửi lại»: for the Office, in its channel or to its people.</summary>
public sealed class UndeliveredCommand(UndeliveredList list, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.Undelivered;

    public Use Use => Use.Officers with
    {
        May = (who, _) => Permissions.MayResend(who),
        // Where others read along is no place for who blocked whom.
        NotBeforeOthers = () => ChatText.UndeliveredOnlyInOffice,
    };

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        UndeliveredView view = await list.ReadAsync(cancellationToken);
        return new ChatReply.Card(UndeliveredCard.Render(view, contexts.Now()), Summaries.Undelivered(view, contexts.Now()));
    }
}

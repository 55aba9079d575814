using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>«Xem dữ liệu của tôi»: what is kept, and what one can ask for. Only in the personal chat.</summary>
public sealed class MyDataCommand(KeptAbout kept, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.MyData;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        MyDataAnswer.OfAsync(message, kept, contexts, cancellationToken);
}

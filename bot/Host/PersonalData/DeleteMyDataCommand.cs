using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>«Xóa dữ liệu của tôi»: the card says what would go and what must stay, before one asks for it.</summary>
public sealed class DeleteMyDataCommand(KeptAbout kept, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.DeleteMyData;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        MyDataAnswer.OfAsync(message, kept, contexts, cancellationToken);
}

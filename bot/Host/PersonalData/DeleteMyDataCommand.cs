using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>«Xóa dữ liệu của tôi»: says what would go and what must stay, before one asks for it.</summary>
public sealed class DeleteMyDataCommand(PreparingRequests preparing) : IChatCommand
{
    public IntentKind Intent => IntentKind.DeleteMyData;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        Task.FromResult(preparing.Answer(message, DataRequestKind.Erase));
}

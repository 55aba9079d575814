using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>«Hạn chế xử lý dữ liệu của tôi».</summary>
public sealed class RestrictMyDataCommand(PreparingRequests preparing) : IChatCommand
{
    public IntentKind Intent => IntentKind.RestrictMyData;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        Task.FromResult(preparing.Answer(message, DataRequestKind.Restrict));
}

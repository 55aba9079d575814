using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>«Phản đối xử lý dữ liệu của tôi».</summary>
public sealed class ObjectToProcessingCommand(PreparingRequests preparing) : IChatCommand
{
    public IntentKind Intent => IntentKind.ObjectToProcessing;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        Task.FromResult(preparing.Answer(message, DataRequestKind.Objection));
}

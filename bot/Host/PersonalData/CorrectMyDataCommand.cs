using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>«Sửa dữ liệu của tôi: …»: with what was typed, to be looked at and sent.</summary>
public sealed class CorrectMyDataCommand(PreparingRequests preparing) : IChatCommand
{
    public IntentKind Intent => IntentKind.CorrectMyData;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        Task.FromResult(preparing.Answer(message, DataRequestKind.Correct));
}

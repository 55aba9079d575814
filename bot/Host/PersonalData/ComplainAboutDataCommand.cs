using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>«Khiếu nại về dữ liệu cá nhân».</summary>
public sealed class ComplainAboutDataCommand(PreparingRequests preparing) : IChatCommand
{
    public IntentKind Intent => IntentKind.ComplainAboutData;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        Task.FromResult(preparing.Answer(message, DataRequestKind.Complain));
}

using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>«Rút lại sự đồng ý xử lý dữ liệu».</summary>
public sealed class WithdrawConsentCommand(PreparingRequests preparing) : IChatCommand
{
    public IntentKind Intent => IntentKind.WithdrawConsent;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        Task.FromResult(preparing.Answer(message, DataRequestKind.WithdrawConsent));
}

using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>«Bản sao dữ liệu của tôi»: all of it, of all years.</summary>
public sealed class ExportMyDataCommand(PreparingRequests preparing) : IChatCommand
{
    public IntentKind Intent => IntentKind.ExportMyData;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        Task.FromResult(preparing.Answer(message, DataRequestKind.Export));
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
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

/// <summary>«Sửa dữ liệu của tôi: …»: with words a request at once, else the card to write them.</summary>
public sealed class CorrectMyDataCommand(KeptAbout kept, DataRequests requests, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.CorrectMyData;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!message.IsPersonal || message.Said.Slots.Text is not { Length: > 0 } text)
        {
            return await MyDataAnswer.OfAsync(message, kept, contexts, cancellationToken);
        }

        Outcome<DataRequest> outcome = await requests.AskAsync(Guid.NewGuid().ToString("N"), DataRequestKind.Correct, text, message.Who, cancellationToken);
        return outcome switch
        {
            Outcome<DataRequest>.Done done => new ChatReply.Card(PersonalDataCards.ForPerson(done.Value, contexts.Now()), ChatText.MyDataSummary),
            Outcome<DataRequest>.Refused refused => new ChatReply.Words(FaultText.Of(refused.Faults[0], contexts.Culture)),
            _ => await MyDataAnswer.OfAsync(message, kept, contexts, cancellationToken),
        };
    }
}

/// <summary>«Xóa dữ liệu của tôi»: the card says what would go and what must stay, before one asks for it.</summary>
public sealed class DeleteMyDataCommand(KeptAbout kept, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.DeleteMyData;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        MyDataAnswer.OfAsync(message, kept, contexts, cancellationToken);
}

internal static class MyDataAnswer
{
    public static async Task<ChatReply> OfAsync(ChatMessage message, KeptAbout kept, CardContexts contexts, CancellationToken cancellationToken) =>
        !message.IsPersonal
            ? new ChatReply.Words(ChatText.MyDataPersonalOnly)
            : new ChatReply.Card(
                PersonalDataCards.Mine(await kept.OfAsync(message.Who, cancellationToken), Guid.NewGuid().ToString("N"), [], contexts.Now()),
                ChatText.MyDataSummary);
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.PersonalData;

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

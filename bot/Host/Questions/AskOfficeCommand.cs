using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Limits;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Questions;

/// <summary>«Hỏi: …»: to the Office's channel; the answer comes back as a new message.</summary>
public sealed class AskOfficeCommand(
    Deciding deciding, QuestionBook questions, DailyLimits limits, BusinessClock clock, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.AskOffice;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (await limits.OnQuestionsAsync(message.Who, cancellationToken) is { } tooMany)
        {
            return new ChatReply.Words(FaultText.Of(tooMany, contexts.Culture));
        }

        string id = Guid.NewGuid().ToString("N");
        (Question? asked, Outcome<QuestionFact>? outcome) = await deciding.OnAsync(
            Kinds.Question,
            new RowId(message.Who.UnitCode, clock.Today.Year, id),
            (existing, now) => Asking.Ask(existing, id, message.Said.Slots.Text, message.Who, now),
            cancellationToken);
        return outcome is Outcome<QuestionFact>.Refused refused
            ? new ChatReply.Words(FaultText.Of(refused.Faults[0], contexts.Culture))
            : new ChatReply.Card(QuestionCard.Sent(questions.Of(asked!), contexts.Now()), ChatText.QuestionSummary);
    }
}

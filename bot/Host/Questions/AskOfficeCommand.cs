using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Limits;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Questions;

/// <summary>«Hỏi: …»: to the Office's channel; the answer comes back as a new message.</summary>
public sealed class AskOfficeCommand(Deciding deciding, QuestionBook questions, DailyLimits limits, BusinessClock clock, CardContexts contexts) : IChatCommand
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

/// <summary>«Câu hỏi chưa trả lời»: for the Office, with the figures of the present quarter.</summary>
public sealed class OpenQuestionsCommand(
    QuestionBook questions, ReferenceData reference, BusinessClock clock, CardContexts contexts, IOptions<ReformOptions> options) : IChatCommand
{
    public IntentKind Intent => IntentKind.OpenQuestions;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!Office.Handles(message.Who, reference.Roster) && !Permissions.SeesAllUnits(message.Who))
        {
            return new ChatReply.Words(ChatText.QuestionsAreForOffice);
        }

        IReadOnlyList<QuestionView> all = await questions.AllAsync(cancellationToken);
        ReportingPeriod quarter = ReportingPeriods.Containing(PeriodKind.Quarter, clock.Today, options.Value.PeriodRule);
        return new ChatReply.Card(
            QuestionCard.Open(
                [.. all.Where(v => v.Question.Answer is null)], QuestionFigures.Of(all.Select(v => v.Question), quarter), quarter, contexts.Now()),
            ChatText.QuestionSummary);
    }
}

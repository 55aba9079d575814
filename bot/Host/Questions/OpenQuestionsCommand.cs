using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Questions;

/// <summary>«Câu hỏi chưa trả lời»: for the Office, with the figures of the present quarter.</summary>
public sealed class OpenQuestionsCommand(
    QuestionBook questions, BusinessClock clock, CardContexts contexts, IOptions<ReformOptions> options) : IChatCommand
{
    public IntentKind Intent => IntentKind.OpenQuestions;

    public Use Use => new((who, roster) => Office.Handles(who, roster) || Permissions.SeesAllUnits(who), FaultCode.NotAnOfficer)
    {
        Words = () => ChatText.QuestionsAreForOffice,
    };

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        IReadOnlyList<QuestionView> all = await questions.AllAsync(cancellationToken);
        ReportingPeriod quarter = ReportingPeriods.Containing(PeriodKind.Quarter, clock.Today, options.Value.PeriodRule);
        return new ChatReply.Card(
            QuestionCard.Open(
                [.. all.Where(v => v.Question.Answer is null)], QuestionFigures.Of(all.Select(v => v.Question), quarter), quarter,
                contexts.Now()),
            ChatText.QuestionSummary);
    }
}

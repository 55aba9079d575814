using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Questions;

namespace TeamsReformBot.Cards;

/// <summary>A question with the asker's unit.</summary>
public sealed record QuestionView(Question Question, Unit Unit);

/// <summary>What somebody asked the Office: in its channel with a field for the answer, the answer to who asked, and the list.</summary>
public static class QuestionCard
{
    private const int MaxShown = 15;
    private const int MaxText = 200;

    /// <param name="view">The question.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="answer">The answer that was typed, to be shown again.</param>
    /// <param name="faults">What was wrong with it.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard ForOffice(
        QuestionView view, CardContext context, string? answer = null, IReadOnlyList<Fault>? faults = null, string? notice = null)
    {
        CardWriter card = new(context);
        card.Notice(notice);
        card.Faults(faults ?? []);
        card.Heading(card.Words[nameof(CardText.QuestionHeading)]);
        WriteQuestion(card, view);
        WriteAnswer(card, view.Question);
        if (view.Question.Answer is null)
        {
            new FormFields(card, faults ?? [])
                .Text(Fields.Answer, nameof(CardText.FieldQuestionAnswer), answer, FaultCode.QuestionAnswerMissing);
            card.Text(card.Words[nameof(CardText.NoSecrets)], subtle: true);
            card.Buttons(Buttons.Execute(
                card.Words[nameof(CardText.ButtonAnswerQuestion)], Verbs.AnswerQuestion, About(view.Question), primary: true));
        }

        return card.ToCard();
    }

    /// <summary>The new message to who asked.</summary>
    public static AdaptiveCard Answered(QuestionView view, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.QuestionAnswered)]);
        card.Long(nameof(CardText.LabelQuestion), view.Question.Text);
        WriteAnswer(card, view.Question);
        return card.ToCard();
    }

    /// <summary>What was sent, for who asked.</summary>
    public static AdaptiveCard Sent(QuestionView view, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[nameof(CardText.QuestionSent)]);
        card.Long(nameof(CardText.LabelQuestion), view.Question.Text);
        card.Text(card.Words[nameof(CardText.QuestionWillBeAnswered)]);
        return card.ToCard();
    }

    /// <param name="open">What is not answered yet, oldest first.</param>
    /// <param name="figures">Of the present quarter.</param>
    /// <param name="quarter">Its name.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Open(
        IReadOnlyList<QuestionView> open, QuestionFigures figures, Domain.Calendar.ReportingPeriod quarter, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words[nameof(CardText.OpenQuestionsHeading)]);
        card.Text(open.Count == 0 ? words[nameof(CardText.OpenQuestionsNone)] : words.Of(nameof(CardText.OpenQuestionsCount), open.Count));
        card.Text(words.Of(nameof(CardText.QuestionFigures), words.Name(quarter), figures.Asked, figures.Answered), subtle: true);
        foreach (QuestionView view in open.Take(MaxShown))
        {
            card.Section(item =>
            {
                string text = string.Join(' ', view.Question.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
                item.Text(text.Length > MaxText ? string.Concat(text.AsSpan(0, MaxText), "…") : text, strong: true);
                item.Line(
                    nameof(CardText.LabelAsker), words.Of(nameof(CardText.NameAndMoment), view.Question.AskerName, view.Question.AskedAt));
                item.Line(nameof(CardText.LabelUnit), view.Unit.Name);
                item.Buttons(Buttons.Execute(words[nameof(CardText.ButtonOpen)], Verbs.ShowQuestion, About(view.Question), inputs: false));
            });
        }

        if (open.Count > MaxShown)
        {
            card.Text(words.Of(nameof(CardText.QuestionsMore), open.Count - MaxShown));
        }

        return card.ToCard();
    }

    /// <summary>The line in the notification.</summary>
    public static string OfficeSummary(QuestionView view, CardContext context) =>
        new Words(context.Culture).Of(nameof(CardText.SummaryQuestion), view.Question.AskerName, view.Unit.Name);

    public static string AnsweredSummary(CardContext context) => new Words(context.Culture)[nameof(CardText.QuestionAnswered)];

    private static Dictionary<string, string> About(Question question) => new()
    {
        [DataKeys.Unit] = question.UnitCode,
        [DataKeys.Question] = question.Id,
        [DataKeys.Year] = question.Year.ToString(CultureInfo.InvariantCulture),
    };

    private static void WriteQuestion(CardWriter card, QuestionView view)
    {
        card.Line(
            nameof(CardText.LabelAsker), card.Words.Of(nameof(CardText.NameAndMoment), view.Question.AskerName, view.Question.AskedAt));
        card.Line(nameof(CardText.LabelUnit), view.Unit.Name);
        card.Long(nameof(CardText.LabelQuestion), view.Question.Text);
    }

    private static void WriteAnswer(CardWriter card, Question question)
    {
        card.Long(nameof(CardText.LabelQuestionAnswer), question.Answer?.Words);
        card.Line(
            nameof(CardText.LabelAnsweredBy),
            question.Answer is { } answer ? card.Words.Of(nameof(CardText.NameAndMoment), answer.Name, answer.At) : null);
    }
}

using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards;

/// <summary>A difficulty in the Office's channel: taken by one click, then answered or granted a later date.</summary>
public static class OfficeDifficultyCard
{
    /// <param name="difficulty">As it stands.</param>
    /// <param name="view">The assignment that it is about.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="answer">The answer that was typed, to be shown again.</param>
    /// <param name="grantedDate">The date that was typed; null shows the date that the unit asks for.</param>
    /// <param name="faults">What was wrong with what was typed.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard Render(
        Difficulty difficulty,
        AssignmentView view,
        CardContext context,
        string? answer = null,
        string? grantedDate = null,
        IReadOnlyList<Fault>? faults = null,
        string? notice = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Notice(notice);
        card.Faults(faults ?? []);
        card.Heading(DifficultyText.Numbered(
            difficulty, words, nameof(CardText.DifficultyNumbered), nameof(CardText.DifficultyUnnumbered)));
        card.Line(nameof(CardText.LabelUnit), view.Unit.Name);
        card.Line(nameof(CardText.LabelReporter), words.Of(nameof(CardText.NameAndMoment), difficulty.ReporterName, difficulty.ReportedAt));
        card.Line(nameof(CardText.LabelTask), view.Title);
        card.Line(nameof(CardText.LabelDue), words.Moment(difficulty.DueWhenReported));
        DifficultyText.WriteReport(card, difficulty);
        card.Section(part => DifficultyText.WriteProgress(part, difficulty));
        switch (difficulty.Status)
        {
            case DifficultyStatus.Reported:
                card.Buttons(Buttons.Execute(
                    words[nameof(CardText.ButtonTake)], Verbs.TakeDifficulty, Buttons.About(difficulty), primary: true));
                break;
            case DifficultyStatus.Received:
                WriteAnswerForm(card, difficulty, view.Assignment, answer, grantedDate, faults ?? []);
                break;
        }

        return card.ToCard();
    }

    private static void WriteAnswerForm(
        CardWriter card, Difficulty difficulty, Assignment assignment, string? answer, string? grantedDate, IReadOnlyList<Fault> faults)
    {
        // The answer is not marked as required: granting a later date needs no words, and the client would block that button too.
        FormFields fields = new(card, faults);
        fields.Text(Fields.Answer, nameof(CardText.FieldAnswer), answer, hint: card.Words[nameof(CardText.FieldAnswerHint)]);
        Dictionary<string, string> about = Buttons.About(difficulty);
        AdaptiveAction reply = Buttons.Execute(card.Words[nameof(CardText.ButtonAnswer)], Verbs.AnswerDifficulty, about, primary: true);
        if (assignment.Status is AssignmentStatus.Confirmed)
        {
            card.Buttons(reply);
            return;
        }

        fields.Date(
            Fields.GrantedDate,
            nameof(CardText.FieldGrantedDate),
            grantedDate ?? difficulty.RequestedDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        card.Buttons(reply, Buttons.Execute(card.Words[nameof(CardText.ButtonGrant)], Verbs.GrantLaterDate, about));
    }
}

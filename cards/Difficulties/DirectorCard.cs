using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards;

/// <summary>A proposal for the Director, or for the deputy it was passed to: agree, disagree, ask for more, pass on.</summary>
public static class DirectorCard
{
    /// <summary>The words that the card is filled in with.</summary>
    public static string Standard(CardContext context) => new Words(context.Culture)[nameof(CardText.StandardDecision)];

    /// <param name="view">As it stands.</param>
    /// <param name="forDeputy">The deputy's card passes it to nobody.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="typed">What was typed; null fills in what the Office proposes.</param>
    /// <param name="faults">What was wrong with what was typed.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard Render(
        DifficultyView view, bool forDeputy, CardContext context, DirectingForm? typed = null, IReadOnlyList<Fault>? faults = null,
        string? notice = null)
    {
        Difficulty difficulty = view.Difficulty;
        CardWriter card = new(context);
        Words words = card.Words;
        card.Notice(notice);
        card.Faults(faults ?? []);
        card.Heading(DifficultyText.Proposal(difficulty, forDeputy, words));
        DifficultyText.WriteOrigin(card, view);
        card.Line(nameof(CardText.LabelEffect), difficulty.Assignment is null ? null : DifficultyText.Effect(difficulty, words));
        card.Long(nameof(CardText.LabelProblem), difficulty.Text);
        card.Excerpt(nameof(CardText.LabelProposal), difficulty.Proposal);
        card.Section(part =>
        {
            DifficultyProgressText.WriteOpinion(part, view);
            DifficultyProgressText.WriteSubmitted(part, difficulty);
            DifficultyProgressText.WriteClarification(part, difficulty);
            part.Line(nameof(CardText.LabelDecideBy), difficulty.DecideBy is { } by ? words.Moment(by) : null);
            part.Line(nameof(CardText.LabelPassedTo), forDeputy ? null : difficulty.DeputyName);
        });
        // A deputy may be away or gone: what was passed on stays the Director's to decide.
        if (difficulty.Status is DifficultyStatus.WithDirector)
        {
            WriteForm(card, new FormFields(card, faults ?? []), view, forDeputy, typed);
            return card.ToCard();
        }

        card.Section(part =>
        {
            string state = difficulty.AwaitsClarification
                ? nameof(CardText.StatusClarifying)
                : DifficultyText.StatusName(difficulty.Status);
            part.Line(nameof(CardText.LabelStatus), words[state]);
            DifficultyProgressText.WriteOutcome(part, view);
        });
        return card.ToCard();
    }

    private static void WriteForm(CardWriter card, FormFields fields, DifficultyView view, bool forDeputy, DirectingForm? typed)
    {
        Difficulty difficulty = view.Difficulty;
        Words words = card.Words;
        Dictionary<string, string> about = Buttons.About(difficulty);
        OfficeOpinion? opinion = difficulty.Opinion;
        List<(string, string)> units = [.. view.Units.Select(u => (u.Code, u.Name))];
        fields.Text(
            Fields.Decision, nameof(CardText.FieldDecision), typed is null ? words[nameof(CardText.StandardDecision)] : typed.Words);
        fields.Choose(
            Fields.LeadUnit, nameof(CardText.FieldLead), typed is null ? opinion?.LeadUnit : typed.LeadUnit, units,
            hintName: nameof(CardText.FieldUnitHint));
        // Two lists that fold out: boxes to tick would be as long as the department, and have their titles read for markdown.
        string[] with = typed?.Coordinating?.Split(',') ?? [];
        fields.Choose(
            Fields.Coordinating, nameof(CardText.FieldCoordinating), with.ElementAtOrDefault(0), units,
            hintName: nameof(CardText.FieldUnitHint));
        fields.Choose(
            Fields.AlsoCoordinating, nameof(CardText.FieldAlsoCoordinating), with.ElementAtOrDefault(1), units,
            hintName: nameof(CardText.FieldUnitHint));
        fields.Date(
            Fields.DueDate,
            nameof(CardText.FieldDue),
            typed is null ? opinion?.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : typed.Due);
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonAgree)], Verbs.Agree, about, primary: true),
            Buttons.Execute(words[nameof(CardText.ButtonDisagree)], Verbs.Disagree, about));
        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonAskForMore)], Verbs.AskForMore, about));
        if (!forDeputy && view.Deputies.Count > 0)
        {
            fields.Choose(
                Fields.Deputy,
                nameof(CardText.FieldDeputy),
                typed?.Deputy,
                view.Deputies.Select(p => (p.Upn.Text, p.Name)),
                hintName: nameof(CardText.FieldDeputyHint));
            card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonPassToDeputy)], Verbs.PassToDeputy, about));
        }

        card.Text(words[nameof(CardText.NotASignature)], subtle: true);
    }
}

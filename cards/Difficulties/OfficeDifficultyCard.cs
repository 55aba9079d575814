using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards;

/// <summary>What was typed into the Office's card, to be shown again.</summary>
public sealed record OfficeTyped(
    string? Answer, string? GrantedDate, string? LeadUnit, string? Due, string? Clarification, string? ChiefWords);

/// <summary>
/// A difficulty for the Office, in its channel or in person: taken by one click, then answered, granted a later date, or passed
/// on to the chief of office and by the chief to the Director.
/// </summary>
public static class OfficeDifficultyCard
{
    /// <param name="view">As it stands.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="typed">What was typed; null shows what was written before, or the date that the unit asks for.</param>
    /// <param name="faults">What was wrong with what was typed.</param>
    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard Render(
        DifficultyView view, CardContext context, OfficeTyped? typed = null, IReadOnlyList<Fault>? faults = null, string? notice = null)
    {
        Difficulty difficulty = view.Difficulty;
        CardWriter card = new(context);
        card.Notice(notice);
        card.Faults(faults ?? []);
        card.Heading(DifficultyText.Heading(difficulty, card.Words));
        DifficultyText.WriteOrigin(card, view);
        DifficultyText.WriteReport(card, difficulty);
        card.Section(part => DifficultyProgressText.WriteInside(part, view, opinion: difficulty.Status is not DifficultyStatus.Received));
        FormFields fields = new(card, faults ?? []);
        switch (difficulty.Status)
        {
            case DifficultyStatus.Reported:
            case DifficultyStatus.Received when view.IsFree:
                card.Buttons(Buttons.Execute(
                    card.Words[nameof(CardText.ButtonTake)], Verbs.TakeDifficulty, Buttons.About(difficulty), primary: true));
                break;
            case DifficultyStatus.Received:
                WriteAnswer(card, fields, view, typed);
                WriteProposal(fields, view, typed);
                card.Buttons(view.SkipChief
                    ? Buttons.Execute(card.Words[nameof(CardText.ButtonSubmit)], Verbs.SubmitToDirector, Buttons.About(difficulty))
                    : Buttons.Execute(card.Words[nameof(CardText.ButtonPassOn)], Verbs.PassOn, Buttons.About(difficulty)));
                break;
            case DifficultyStatus.TaskGiven when view.IsTaskLost:
                card.Statement(card.Words[nameof(CardText.TaskLost)]);
                WriteAnswer(card, fields, view, typed);
                break;
            case DifficultyStatus.WithChief:
                WriteChiefForm(card, fields, view, typed);
                break;
        }

        return card.ToCard();
    }

    // Nothing is marked as required: each button needs other fields, and the client would block them all.
    private static void WriteAnswer(CardWriter card, FormFields fields, DifficultyView view, OfficeTyped? typed)
    {
        Difficulty difficulty = view.Difficulty;
        Words words = card.Words;
        Dictionary<string, string> about = Buttons.About(difficulty);
        fields.Text(
            Fields.Answer, nameof(CardText.FieldAnswer), typed?.Answer ?? difficulty.Opinion?.Words,
            hint: words[nameof(CardText.FieldAnswerHint)]);
        if (difficulty.AwaitsClarification)
        {
            fields.Text(Fields.Clarification, nameof(CardText.FieldClarification), typed?.Clarification);
        }

        AdaptiveAction answer = Buttons.Execute(words[nameof(CardText.ButtonAnswer)], Verbs.AnswerDifficulty, about, primary: true);
        if (view.Work is { Assignment.IsOwed: true })
        {
            fields.Date(
                Fields.GrantedDate,
                nameof(CardText.FieldGrantedDate),
                typed?.GrantedDate ?? difficulty.RequestedDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            AdaptiveAction grant = Buttons.Execute(words[nameof(CardText.ButtonGrant)], Verbs.GrantLaterDate, about);
            if (difficulty.Effect is DifficultyEffect.LaterDate)
            {
                card.Buttons(grant, Buttons.Execute(words[nameof(CardText.ButtonRefuseDate)], Verbs.RefuseLaterDate, about));
                card.Buttons(answer);
            }
            else
            {
                card.Buttons(answer, grant);
            }
        }
        else
        {
            card.Buttons(answer);
        }
    }

    private static void WriteChiefForm(CardWriter card, FormFields fields, DifficultyView view, OfficeTyped? typed)
    {
        Words words = card.Words;
        Dictionary<string, string> about = Buttons.About(view.Difficulty);
        WriteProposal(fields, view, typed);
        fields.Text(
            Fields.ChiefWords, nameof(CardText.FieldChiefWords), typed?.ChiefWords, hint: words[nameof(CardText.FieldChiefWordsHint)]);
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonSubmit)], Verbs.SubmitToDirector, about, primary: true),
            Buttons.Execute(words[nameof(CardText.ButtonReturn)], Verbs.ReturnToOfficer, about));
    }

    private static void WriteProposal(FormFields fields, DifficultyView view, OfficeTyped? typed)
    {
        OfficeOpinion? opinion = view.Difficulty.Opinion;
        fields.Choose(
            Fields.LeadUnit,
            nameof(CardText.FieldProposedLead),
            typed is null ? opinion?.LeadUnit : typed.LeadUnit,
            view.Units.Select(u => (u.Code.Text, u.Name)),
            hintName: nameof(CardText.FieldUnitHint));
        fields.Date(
            Fields.DueDate,
            nameof(CardText.FieldProposedDue),
            typed is null ? opinion?.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : typed.Due);
    }
}

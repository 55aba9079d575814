using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>Activities that are recorded by whoever did them: chosen, filled in, sent to the head where one may not confirm.</summary>
public static class ActivityCards
{
    private const int MaxChoices = 20;

    /// <summary>Which duty the activity belongs to.</summary>
    /// <param name="about">What is already known; goes along with the choice.</param>
    public static AdaptiveCard Choose(IEnumerable<Duty> duties, IReadOnlyDictionary<string, string> about, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words[nameof(CardText.ActivityHeading)]);
        card.Text(words[nameof(CardText.ActivityMeaning)]);
        new FormFields(card, []).Choose(
            Fields.Duty, nameof(CardText.FieldActivityDuty), null,
            duties.Take(MaxChoices).Select(d => (d.Id, words.In(d.Title, d.TitleEn))), FaultCode.DutyNotOnDemand);
        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonNext)], Verbs.OpenActivity, about, primary: true));
        return card.ToCard();
    }

    /// <param name="view">The assignment; of what arises only now, one that does not exist yet.</param>
    /// <param name="form">What the fields show.</param>
    /// <param name="token">Of what arises only now: makes a repeated click record it once.</param>
    /// <param name="toHead">The report goes to the unit's head first.</param>
    /// <param name="units">The units that may have held an event together.</param>
    /// <param name="notice">What is said above the form; null: nothing.</param>
    public static AdaptiveCard Form(
        AssignmentView view,
        ConfirmForm form,
        string token,
        bool toHead,
        IReadOnlyList<Fault> faults,
        CardContext context,
        IReadOnlyList<Unit> units,
        string? notice = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Faults(faults);
        card.Notice(notice);
        bool arises = RecordActivity.IsRecordable(view.Duty);
        card.Heading(words.Of(nameof(CardText.ConfirmHeading), arises ? words.In(view.Duty.Title, view.Duty.TitleEn) : view.Title));
        card.Line(nameof(CardText.LabelUnit), view.Unit.Name);
        WriteFields(card, view, form, faults, units);
        Dictionary<string, string> about =
            new() { [DataKeys.Unit] = view.Unit.Code, [DataKeys.Duty] = view.Duty.Id, [DataKeys.Token] = token };
        if (!arises)
        {
            about[DataKeys.Occurrence] = view.Assignment.Id.OccurrenceKey;
        }

        card.Buttons(Buttons.Execute(
            words[toHead ? nameof(CardText.ButtonSendToHead) : nameof(CardText.ButtonConfirm)], Verbs.SaveActivity, about, primary: true));
        return card.ToCard();
    }

    /// <summary>The confirm form's fields, with what it is about where the report itself makes the assignment.</summary>
    internal static void WriteFields(
        CardWriter card, AssignmentView view, ConfirmForm form, IReadOnlyList<Fault> faults, IReadOnlyList<Unit> units)
    {
        FormFields fields = new(card, faults);
        if (RecordActivity.IsRecordable(view.Duty))
        {
            fields.Text(Fields.About, nameof(CardText.FieldAbout), form[Fields.About], FaultCode.AboutMissing, multiline: false);
        }

        ConfirmCard.WriteFields(fields, card, view, form, units);
        card.Text(card.Words[nameof(CardText.NoSecrets)], subtle: true);
    }
}

using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>A staff member's report, with what it reports on.</summary>
public sealed record DraftView(ActivityDraft Draft, AssignmentView Assignment);

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
            Fields.Duty, nameof(CardText.FieldActivityDuty), null, duties.Take(MaxChoices).Select(d => (d.Id, words.In(d.Title, d.TitleEn))), FaultCode.DutyNotOnDemand);
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
        Dictionary<string, string> about = new() { [DataKeys.Unit] = view.Unit.Code, [DataKeys.Duty] = view.Duty.Id, [DataKeys.Token] = token };
        if (!arises)
        {
            about[DataKeys.Occurrence] = view.Assignment.Id.OccurrenceKey;
        }

        card.Buttons(Buttons.Execute(
            words[toHead ? nameof(CardText.ButtonSendToHead) : nameof(CardText.ButtonConfirm)], Verbs.SaveActivity, about, primary: true));
        return card.ToCard();
    }

    /// <summary>To the head: approve as it stands, correct, or reject.</summary>
    /// <param name="complete">It says all that must be said, so that one tap is enough.</param>
    /// <param name="faults">What was wrong with the last click.</param>
    public static AdaptiveCard ForHead(DraftView view, bool complete, IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        ActivityDraft draft = view.Draft;
        card.Faults(faults);
        card.Heading(words.Of(nameof(CardText.DraftHeading), view.Assignment.Title));
        card.Line(nameof(CardText.DraftBy), words.Of(nameof(CardText.NameAndMoment), draft.ByName, draft.At));
        WriteReplaced(card, draft);
        WriteSaid(card, view);
        WriteFigures(card, view);
        if (draft.Status is not DraftStatus.Waiting)
        {
            card.Statement(Outcome(draft, words));
            return card.ToCard();
        }

        Dictionary<string, string> about = About(draft);
        if (complete)
        {
            card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonApprove)], Verbs.ApproveDraft, about, inputs: false, primary: true));
        }
        else
        {
            card.Text(words[nameof(CardText.DraftIncomplete)], color: AdaptiveTextColor.Attention);
        }

        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonEdit)], Verbs.OpenDraft, about, inputs: false, primary: !complete));
        new FormFields(card, faults).Text(Fields.Reason, nameof(CardText.FieldRejectReason), null, multiline: false);
        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonReject)], Verbs.RejectDraft, about));
        return card.ToCard();
    }

    /// <summary>The head corrects the report; what is sent is confirmed.</summary>
    public static AdaptiveCard Edit(DraftView view, ConfirmForm form, IReadOnlyList<Fault> faults, CardContext context, IReadOnlyList<Unit> units)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Faults(faults);
        card.Heading(words.Of(nameof(CardText.ConfirmHeading), view.Assignment.Title));
        card.Line(nameof(CardText.DraftBy), view.Draft.ByName);
        WriteFields(card, view.Assignment, form, faults, units);
        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonConfirm)], Verbs.SaveDraft, About(view.Draft), primary: true));
        return card.ToCard();
    }

    /// <summary>To who reported: sent, approved or rejected.</summary>
    public static AdaptiveCard ForReporter(DraftView view, string? head, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(view.Draft.Status is DraftStatus.Waiting
            ? words.Of(nameof(CardText.DraftSent), view.Assignment.Title, head ?? view.Assignment.Unit.Name)
            : words.Of(nameof(CardText.DraftDecided), view.Assignment.Title));
        WriteReplaced(card, view.Draft);
        WriteFigures(card, view);
        if (view.Draft.Status is not DraftStatus.Waiting)
        {
            card.Statement(Outcome(view.Draft, words));
        }

        return card.ToCard();
    }

    /// <summary>The line in the notification.</summary>
    public static string Summary(DraftView view, CardContext context)
    {
        Words words = new(context.Culture);
        return view.Draft.Status is DraftStatus.Waiting
            ? words.Of(nameof(CardText.DraftSummary), view.Draft.ByName, view.Assignment.Title)
            : Outcome(view.Draft, words);
    }

    private static Dictionary<string, string> About(ActivityDraft draft) => new()
    {
        [DataKeys.Unit] = draft.UnitCode,
        [DataKeys.Year] = draft.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        [DataKeys.Token] = draft.Id,
    };

    private static string Outcome(ActivityDraft draft, Words words)
    {
        (string name, DateTime at) = (draft.DecidedByName ?? "", draft.DecidedAt ?? draft.At);
        return draft.Status switch
        {
            DraftStatus.Approved => words.Of(nameof(CardText.DraftApproved), name, at),
            DraftStatus.Replaced => words.Of(nameof(CardText.DraftReplaced), name, at),
            DraftStatus.Overtaken => words.Of(nameof(CardText.DraftOvertaken), name, at),
            _ => words.Of(nameof(CardText.DraftRejected), name, at, draft.Reason ?? ""),
        };
    }

    private static void WriteReplaced(CardWriter card, ActivityDraft draft)
    {
        if (draft is { ReplacesAt: { } at })
        {
            card.Text(card.Words.Of(nameof(CardText.DraftReplaces), at));
        }
    }

    // The head approves what was understood, and sees of which words.
    private static void WriteSaid(CardWriter card, DraftView view)
    {
        if (view.Draft.Said is not { } said)
        {
            return;
        }

        Words words = card.Words;
        card.Long(nameof(CardText.DraftSaid), said.Words);
        foreach (ReadFigure figure in said.Figures)
        {
            Measure? measure = view.Assignment.Duty.Measures.FirstOrDefault(m => m.Id == figure.MeasureId);
            string understood = words.Of("Use" + figure.Use, figure.Value, measure is null ? "" : words.In(measure.Title, measure.TitleEn));
            card.Line(nameof(CardText.DraftUnderstood), words.Of(nameof(CardText.FigureUnderstood), figure.Words, understood));
        }
    }

    private static void WriteFields(CardWriter card, AssignmentView view, ConfirmForm form, IReadOnlyList<Fault> faults, IReadOnlyList<Unit> units)
    {
        FormFields fields = new(card, faults);
        if (RecordActivity.IsRecordable(view.Duty))
        {
            fields.Text(Fields.About, nameof(CardText.FieldAbout), form[Fields.About], FaultCode.AboutMissing, multiline: false);
        }

        ConfirmCard.WriteFields(fields, card, view, form, units);
        card.Text(card.Words[nameof(CardText.NoSecrets)], subtle: true);
    }

    // Of an approved report what is recorded, which the head may have put right or somebody confirmed before.
    private static void WriteFigures(CardWriter card, DraftView view)
    {
        if (view is { Draft.Status: DraftStatus.Approved or DraftStatus.Overtaken, Assignment: { Assignment.Confirmation: { } said } recorded })
        {
            AssignmentCard.WriteSaid(card, recorded, said);
            return;
        }

        Words words = card.Words;
        ConfirmForm form = view.Draft.Form;
        card.Line(nameof(CardText.FieldAbout), form[Fields.About]);
        card.Line(nameof(CardText.FieldHeldOn), FormText.ReadDate(form[Fields.HeldOn], Fields.HeldOn, []) is { } day ? words.DateWithWeekday(day) : form[Fields.HeldOn]);
        foreach ((string field, string labelName) in ((string, string)[])
        [
            (Fields.Present, nameof(CardText.FieldPresent)),
            (Fields.Excused, nameof(CardText.FieldExcused)),
            (Fields.Briefed, nameof(CardText.FieldBriefed)),
            (Fields.Place, nameof(CardText.FieldPlace)),
            (Fields.Audience, nameof(CardText.FieldAudience)),
            (Fields.ReachedDirect, nameof(CardText.FieldReachedDirect)),
            (Fields.ReachedIndirect, nameof(CardText.FieldReachedIndirect)),
            (Fields.Evidence, nameof(CardText.FieldEvidence)),
        ])
        {
            card.Line(labelName, string.IsNullOrWhiteSpace(form[field]) ? null : form[field]);
        }

        foreach (Measure measure in view.Assignment.Duty.Measures)
        {
            if (form[Fields.OfMeasure(measure.Id)] is { Length: > 0 } figure)
            {
                card.Pair(words.In(measure.Title, measure.TitleEn), figure);
            }
        }

        card.Long(nameof(CardText.FieldNote), form[Fields.Note]);
    }
}

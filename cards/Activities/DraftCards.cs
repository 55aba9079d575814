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

/// <summary>A staff member's report: to the head who decides on it, and what became of it to who reported.</summary>
public static class DraftCards
{
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
    public static AdaptiveCard Edit(
        DraftView view, ConfirmForm form, IReadOnlyList<Fault> faults, CardContext context, IReadOnlyList<Unit> units)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Faults(faults);
        card.Heading(words.Of(nameof(CardText.ConfirmHeading), view.Assignment.Title));
        card.Line(nameof(CardText.DraftBy), view.Draft.ByName);
        ActivityCards.WriteFields(card, view.Assignment, form, faults, units);
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
        card.Line(nameof(CardText.FieldHeldOn), new FormReader()
            .Date(form[Fields.HeldOn], Fields.HeldOn) is { } day ? words.DateWithWeekday(day) : form[Fields.HeldOn]);
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

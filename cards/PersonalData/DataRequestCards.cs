using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;

namespace TeamsReformBot.Cards;

/// <summary>What somebody asks to be done with their data: the Office's card and theirs.</summary>
public static class DataRequestCards
{
    /// <summary>To the Office's channel; follows the request.</summary>
    public static AdaptiveCard ForOffice(
        DataRequest request, Unit unit, IReadOnlyList<Fault> faults, CardContext context, string? typed = null, string? notice = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Notice(notice);
        card.Faults(faults);
        card.Heading(TitleWithNumber(request, words));
        card.Line(nameof(CardText.RequestBy), request.ByName);
        card.Line(nameof(CardText.LabelUnit), unit.Name);
        card.Long(nameof(CardText.RequestText), request.Text);
        WriteState(card, request);
        if (request.IsClosed)
        {
            return card.ToCard();
        }

        string? meaning = request.Kind switch
        {
            DataRequestKind.Erase => nameof(CardText.EraseMeaning),
            DataRequestKind.Correct => null,
            DataRequestKind.Export => nameof(CardText.CopyMeaning),
            DataRequestKind.Complain => nameof(CardText.ComplaintMeaning),
            _ => nameof(CardText.StopMeaning),
        };
        if (meaning is not null)
        {
            card.Text(words[meaning], subtle: true);
        }

        new FormFields(card, faults).Text(Fields.Answer, nameof(CardText.FieldRequestAnswer), typed);
        Dictionary<string, string> about = About(request);
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonAnswerData)], Verbs.AnswerData, about),
            Buttons.Execute(words[DoneLabel(request.Kind)], Verbs.DoneData, about, primary: true));
        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonRefuseData)], Verbs.RefuseData, about));
        return card.ToCard();
    }

    /// <summary>To who asked: received, answered or closed.</summary>
    public static AdaptiveCard ForPerson(DataRequest request, CardContext context, string? notice = null)
    {
        CardWriter card = new(context);
        card.Notice(notice);
        card.Heading(TitleWithNumber(request, card.Words));
        card.Long(nameof(CardText.RequestText), request.Text);
        WriteState(card, request);
        WriteTakeBack(card, request);
        return card.ToCard();
    }

    /// <summary>The line in the notification.</summary>
    public static string Summary(DataRequest request, CardContext context) => TitleWithNumber(request, new Words(context.Culture));

    internal static string TitleWithNumber(DataRequest request, Words words) => request.Number is { } number
        ? words.Of(nameof(CardText.RequestNumbered), words[Kind(request)], number)
        : words[Kind(request)];

    // As long as it is not decided its asker can take it back.
    internal static void WriteTakeBack(CardWriter card, DataRequest request)
    {
        if (!request.IsClosed)
        {
            card.Buttons(Buttons.Execute(
                card.Words[nameof(CardText.ButtonTakeBackRequest)], Verbs.TakeBackDataRequest, About(request), inputs: false));
        }
    }

    private static string DoneLabel(DataRequestKind kind) => kind switch
    {
        DataRequestKind.Erase => nameof(CardText.ButtonEraseNow),
        DataRequestKind.Correct => nameof(CardText.ButtonCorrected),
        _ => nameof(CardText.ButtonRequestDone),
    };

    internal static Dictionary<string, string> About(DataRequest request) => new()
    {
        [DataKeys.Unit] = request.UnitCode,
        [DataKeys.Year] = request.Year.ToString(CultureInfo.InvariantCulture),
        [DataKeys.Token] = request.Id,
    };

    internal static void WriteState(CardWriter card, DataRequest request)
    {
        Words words = card.Words;
        card.Line(nameof(CardText.LabelStatus), words[request.Status switch
        {
            DataRequestStatus.Received => nameof(CardText.RequestReceived),
            DataRequestStatus.Answered => nameof(CardText.RequestAnswered),
            DataRequestStatus.Done => nameof(CardText.RequestDone),
            DataRequestStatus.Withdrawn => nameof(CardText.RequestTakenBack),
            _ => nameof(CardText.RequestRefused),
        }]);
        if (!request.IsClosed)
        {
            bool late = request.IsLate(card.Context.Now);
            card.Line(
                nameof(CardText.RequestDates),
                words.Of(nameof(CardText.RequestDue), request.AnswerDue, request.DoneDue),
                late ? AdaptiveTextColor.Attention : AdaptiveTextColor.Default);
        }

        card.Long(nameof(CardText.RequestAnswer), request.Answer);
        if (request is { HandledByName: { } name, HandledAt: { } at })
        {
            card.Line(nameof(CardText.RequestHandledBy), words.Of(nameof(CardText.NameAndMoment), name, at));
        }
    }

    /// <summary>The name of its kind's text.</summary>
    internal static string Kind(DataRequest request) => DataRightCards.TitleOf(request.Kind);
}

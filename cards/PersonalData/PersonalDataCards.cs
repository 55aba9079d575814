using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;

namespace TeamsReformBot.Cards;

/// <summary>Somebody's own data: what is kept, what they ask for, what the Office does about it.</summary>
public static class PersonalDataCards
{
    private const int MaxRequests = 5;

    // A card that is posted stays under 28 KB.
    private const int RowsOnACard = 15;
    private const int MaxWords = 150;

    /// <param name="token">Makes a repeated click ask once.</param>
    public static AdaptiveCard Mine(KeptData kept, string token, IReadOnlyList<Fault> faults, CardContext context, string? notice = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Notice(notice);
        card.Faults(faults);
        card.Heading(words[nameof(CardText.MyDataHeading)]);
        card.Line(nameof(CardText.FieldPersonName), kept.Person.Name);
        card.Line(nameof(CardText.FieldPersonTitle), kept.Person.Title);
        card.Line(nameof(CardText.FieldPersonRole), RosterFormCards.RoleName(kept.Person.Role, context));
        card.Line(nameof(CardText.LabelUnit), kept.Unit.Name);
        card.Line(nameof(CardText.FieldUpn), kept.Person.Upn);
        card.Line(nameof(CardText.MyDataAccount), kept.Person.AadObjectId?.ToString("D"));
        card.Line(nameof(CardText.MyDataConversation), words[kept.HasConversation ? nameof(CardText.YesWord) : nameof(CardText.NoWord)]);
        foreach (KeptKind kind in Enum.GetValues<KeptKind>().Where(kind => kind is not (KeptKind.History or KeptKind.Entries)))
        {
            card.Line(TextOf(kind), kept.Rows.Count(r => r.Kind == kind).ToString(CultureInfo.InvariantCulture));
        }

        foreach (DataRequest request in kept.Requests.Take(MaxRequests))
        {
            card.Section(part =>
            {
                part.Text(TitleWithNumber(request, part.Words), strong: true);
                WriteState(part, request);
                WriteTakeBack(part, request);
            });
        }

        card.Text(words[nameof(CardText.MyDataPurpose)], subtle: true);
        FormFields fields = new(card, faults);
        fields.Text(Fields.Text, nameof(CardText.FieldCorrection), null);
        Dictionary<string, string> about = new() { [DataKeys.Token] = token };
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonCorrectData)], Verbs.CorrectMyData, about));
        if (kept.Rows.Count > 0)
        {
            card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonEachRow)], Verbs.ShowMyRows, From(0), inputs: false));
        }

        DataRightCards.WriteRights(card);

        return card.ToCard();
    }

    /// <summary>Each thing that is kept, some on a card.</summary>
    /// <param name="from">The first one shown, from 0.</param>
    public static AdaptiveCard Each(KeptData kept, int from, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        KeptRow[] shown = [.. kept.Rows.Skip(from).Take(RowsOnACard)];
        card.Heading(words[nameof(CardText.MyDataHeading)]);
        card.Text(words.Of(nameof(CardText.MyRowsShown), shown.Length == 0 ? 0 : from + 1, from + shown.Length, kept.Rows.Count), subtle: true);
        foreach (KeptRow row in shown)
        {
            string what = string.Join(' ', (row.What ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            card.Line(TextOf(row.Kind), words.Of(nameof(CardText.MyRow), what.Length > MaxWords ? string.Concat(what.AsSpan(0, MaxWords), "…") : what, row.At));
        }

        if (from + shown.Length < kept.Rows.Count)
        {
            card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonMoreRows)], Verbs.ShowMyRows, From(from + shown.Length), inputs: false));
        }

        return card.ToCard();
    }

    /// <summary>To the Office's channel; follows the request.</summary>
    public static AdaptiveCard ForOffice(DataRequest request, Unit unit, IReadOnlyList<Fault> faults, CardContext context, string? typed = null, string? notice = null)
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

    private static string TitleWithNumber(DataRequest request, Words words) => request.Number is { } number
        ? words.Of(nameof(CardText.RequestNumbered), words[Kind(request)], number)
        : words[Kind(request)];

    // As long as it is not decided its asker can take it back.
    private static void WriteTakeBack(CardWriter card, DataRequest request)
    {
        if (!request.IsClosed)
        {
            card.Buttons(Buttons.Execute(card.Words[nameof(CardText.ButtonTakeBackRequest)], Verbs.TakeBackDataRequest, About(request), inputs: false));
        }
    }

    private static string DoneLabel(DataRequestKind kind) => kind switch
    {
        DataRequestKind.Erase => nameof(CardText.ButtonEraseNow),
        DataRequestKind.Correct => nameof(CardText.ButtonCorrected),
        _ => nameof(CardText.ButtonRequestDone),
    };

    private static string TextOf(KeptKind kind) => "Kept" + kind;

    private static Dictionary<string, string> From(int row) => new() { [DataKeys.From] = row.ToString(CultureInfo.InvariantCulture) };

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

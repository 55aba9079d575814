using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;

namespace TeamsReformBot.Cards;

/// <summary>What is kept about somebody.</summary>
/// <param name="HasConversation">Where to write to them is kept.</param>
/// <param name="Counts">How many rows of each kind name them, by the name of the kind's text.</param>
/// <param name="Requests">What they asked to be done with their data.</param>
public sealed record KeptData(Person Person, Unit Unit, bool HasConversation, IReadOnlyList<(string TextName, int Count)> Counts, IReadOnlyList<DataRequest> Requests);

/// <summary>Somebody's own data: what is kept, what they ask for, what the Office does about it.</summary>
public static class PersonalDataCards
{
    /// <summary>The names of the kinds that <see cref="KeptData.Counts"/> may have.</summary>
    public const string Confirmations = nameof(CardText.KeptConfirmations);
    public const string Reports = nameof(CardText.KeptReports);
    public const string Difficulties = nameof(CardText.KeptDifficulties);
    public const string Messages = nameof(CardText.KeptMessages);
    public const string AuditLines = nameof(CardText.KeptAudit);

    private const int MaxRequests = 5;

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
        foreach ((string textName, int count) in kept.Counts)
        {
            card.Line(textName, count.ToString(CultureInfo.InvariantCulture));
        }

        foreach (DataRequest request in kept.Requests.Take(MaxRequests))
        {
            card.Section(part => WriteState(part, request));
        }

        card.Text(words[nameof(CardText.MyDataPurpose)], subtle: true);
        FormFields fields = new(card, faults);
        fields.Text(Fields.Text, nameof(CardText.FieldCorrection), null);
        Dictionary<string, string> about = new() { [DataKeys.Token] = token };
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonCorrectData)], Verbs.CorrectMyData, about),
            Buttons.Execute(words[nameof(CardText.ButtonEraseData)], Verbs.EraseMyData, about));
        return card.ToCard();
    }

    /// <summary>To the Office's channel; follows the request.</summary>
    public static AdaptiveCard ForOffice(DataRequest request, Unit unit, IReadOnlyList<Fault> faults, CardContext context, string? typed = null, string? notice = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Notice(notice);
        card.Faults(faults);
        card.Heading(words[Kind(request)]);
        card.Line(nameof(CardText.RequestBy), request.ByName);
        card.Line(nameof(CardText.LabelUnit), unit.Name);
        card.Long(nameof(CardText.RequestText), request.Text);
        WriteState(card, request);
        if (request.IsClosed)
        {
            return card.ToCard();
        }

        if (request.Kind is DataRequestKind.Erase)
        {
            card.Text(words[nameof(CardText.EraseMeaning)], subtle: true);
        }

        new FormFields(card, faults).Text(Fields.Answer, nameof(CardText.FieldRequestAnswer), typed);
        Dictionary<string, string> about = About(request);
        card.Buttons(
            Buttons.Execute(words[nameof(CardText.ButtonAnswerData)], Verbs.AnswerData, about),
            Buttons.Execute(words[request.Kind is DataRequestKind.Erase ? nameof(CardText.ButtonEraseNow) : nameof(CardText.ButtonCorrected)], Verbs.DoneData, about, primary: true));
        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonRefuseData)], Verbs.RefuseData, about));
        return card.ToCard();
    }

    /// <summary>To who asked: received, answered or closed.</summary>
    public static AdaptiveCard ForPerson(DataRequest request, CardContext context)
    {
        CardWriter card = new(context);
        card.Heading(card.Words[Kind(request)]);
        card.Long(nameof(CardText.RequestText), request.Text);
        WriteState(card, request);
        return card.ToCard();
    }

    /// <summary>To the Office: somebody on the roster was seen with another account than the one kept.</summary>
    public static AdaptiveCard OtherAccount(Person person, Guid seen, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.OtherAccountHeading), person.Name));
        card.Line(nameof(CardText.FieldUpn), person.Upn);
        card.Line(nameof(CardText.OtherAccountKept), person.AadObjectId?.ToString("D"));
        card.Line(nameof(CardText.OtherAccountSeen), seen.ToString("D"));
        card.Text(words[nameof(CardText.OtherAccountMeaning)]);
        Dictionary<string, string> about = new() { [DataKeys.Person] = person.Upn, [DataKeys.Account] = seen.ToString("D") };
        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonAcceptAccount)], Verbs.AcceptIdentity, about));
        return card.ToCard();
    }

    /// <summary>The line in the notification.</summary>
    public static string Summary(DataRequest request, CardContext context) => new Words(context.Culture)[Kind(request)];

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
    internal static string Kind(DataRequest request) =>
        request.Kind is DataRequestKind.Correct ? nameof(CardText.RequestCorrect) : nameof(CardText.RequestErase);
}

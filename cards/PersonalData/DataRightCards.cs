using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;

namespace TeamsReformBot.Cards;

/// <summary>A request about the own data before it is sent: what would be sent, to whom, what follows and until when.</summary>
public static class DataRightCards
{
    /// <param name="text">What was typed with it; it can still be changed.</param>
    /// <param name="due">Until when a request of today is answered and done.</param>
    /// <param name="token">Makes a repeated click ask once.</param>
    public static AdaptiveCard Prepare(
        DataRequestKind kind, string? text, Person who, Unit unit, (DateTime Answer, DateTime Done) due, string token,
        IReadOnlyList<Fault> faults, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Faults(faults);
        card.Heading(words[TitleOf(kind)]);
        card.Statement(words[kind is DataRequestKind.Export ? nameof(CardText.CopyNotAskedYet) : nameof(CardText.RequestNotSentYet)]);
        card.Line(nameof(CardText.RequestBy), words.Of(nameof(CardText.RequestPerson), who.Name, unit.Name, who.Upn.Text));
        card.Text(words[$"RequestMeaning{kind}"], subtle: true);
        if (kind is not DataRequestKind.Export)
        {
            card.Line(nameof(CardText.RequestDates), words.Of(nameof(CardText.RequestDue), due.Answer, due.Done));
            string label = kind is DataRequestKind.Correct ? nameof(CardText.FieldCorrection)
                : kind is DataRequestKind.Complain ? nameof(CardText.FieldComplaint) : nameof(CardText.FieldRequestReason);
            new FormFields(card, faults).Text(Fields.Text, label, text);
        }

        string send = words[kind is DataRequestKind.Export ? nameof(CardText.ButtonMakeCopy) : nameof(CardText.ButtonSendRequest)];
        card.Buttons(
            Buttons.Execute(send, VerbOf(kind), new Dictionary<string, string> { [DataKeys.Token] = token }, primary: true),
            Buttons.Execute(words[nameof(CardText.MyDataHeading)], Verbs.ShowMyData, new Dictionary<string, string>(), inputs: false));
        return card.ToCard();
    }

    /// <summary>The buttons that open each of them, two in a row.</summary>
    internal static void WriteRights(CardWriter card)
    {
        card.Text(card.Words[nameof(CardText.MyRights)], strong: true);
        foreach (DataRequestKind[] pair in Enum.GetValues<DataRequestKind>().Where(kind => kind is not DataRequestKind.Correct).Chunk(2))
        {
            card.Buttons([.. pair.Select(
                kind => Buttons.Execute(card.Words[$"ButtonRight{kind}"], Verbs.OpenDataRequest, Opening(kind), inputs: false))]);
        }
    }

    /// <summary>The name of a kind's text.</summary>
    internal static string TitleOf(DataRequestKind kind) => $"Request{kind}";

    private static Dictionary<string, string> Opening(DataRequestKind kind) => new() { [DataKeys.Kind] = kind.ToString() };

    private static string VerbOf(DataRequestKind kind) => kind switch
    {
        DataRequestKind.Correct => Verbs.CorrectMyData,
        DataRequestKind.Erase => Verbs.EraseMyData,
        DataRequestKind.Export => Verbs.ExportMyData,
        DataRequestKind.WithdrawConsent => Verbs.WithdrawConsent,
        DataRequestKind.Restrict => Verbs.RestrictMyData,
        DataRequestKind.Objection => Verbs.ObjectToProcessing,
        _ => Verbs.ComplainAboutData,
    };
}

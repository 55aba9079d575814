using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.PersonalData;

namespace TeamsReformBot.Cards;

/// <summary>Somebody's own data: what is kept, what they have asked for, and their rights.</summary>
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
                part.Text(DataRequestCards.TitleWithNumber(request, part.Words), strong: true);
                DataRequestCards.WriteState(part, request);
                DataRequestCards.WriteTakeBack(part, request);
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
        card.Text(
            words.Of(nameof(CardText.MyRowsShown), shown.Length == 0 ? 0 : from + 1, from + shown.Length, kept.Rows.Count), subtle: true);
        foreach (KeptRow row in shown)
        {
            string what = string.Join(' ', (row.What ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            card.Line(
                TextOf(row.Kind),
                words.Of(nameof(CardText.MyRow), what.Length > MaxWords ? string.Concat(what.AsSpan(0, MaxWords), "…") : what, row.At));
        }

        if (from + shown.Length < kept.Rows.Count)
        {
            card.Buttons(
                Buttons.Execute(words[nameof(CardText.ButtonMoreRows)], Verbs.ShowMyRows, From(from + shown.Length), inputs: false));
        }

        return card.ToCard();
    }

    private static string TextOf(KeptKind kind) => "Kept" + kind;

    private static Dictionary<string, string> From(int row) => new() { [DataKeys.From] = row.ToString(CultureInfo.InvariantCulture) };
}

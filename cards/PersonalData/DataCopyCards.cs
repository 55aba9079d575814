using System.Globalization;
using System.Text;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;

namespace TeamsReformBot.Cards;

/// <summary>A page of the copy of their data that somebody asked for.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Of">How many pages there are.</param>
public sealed record DataCopyPage(Upn ByUpn, int Page, int Of, IReadOnlyList<KeptRow> Rows);

/// <summary>The copy of somebody's data, page by page: all of it, nothing cut.</summary>
public static class DataCopyCards
{
    // A card that is posted stays under 28 KB: its texts, and what the card says around each.
    private const int BytesOnAPage = 17 * 1024;
    private const int BytesAroundALine = 330;
    private const int LongestValue = 1500;

    public static AdaptiveCard Page(DataRequest request, DataCopyPage page, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.CopyHeading), request.Number ?? "", page.Page, page.Of));
        card.Text(words.Of(nameof(CardText.CopyAsOf), request.HandledAt ?? request.At), subtle: true);
        foreach (KeptRow row in page.Rows)
        {
            card.Section(part =>
            {
                part.Text(part.Words.Of(nameof(CardText.CopyRow), part.Words[$"Kept{row.Kind}"], row.At), strong: true);
                if (row.What is { Length: > 0 } what)
                {
                    part.Text(what);
                }

                foreach (KeptField field in row.Fields)
                {
                    part.Pair(LabelOf(field, context), ValueOf(field, part.Words, context));
                }
            });
        }

        AdaptiveAction[] turns =
        [
            .. page.Page > 1 ? [Turn(nameof(CardText.ButtonPageBefore), page.Page - 1)] : Array.Empty<AdaptiveAction>(),
            .. page.Page < page.Of ? [Turn(nameof(CardText.ButtonPageAfter), page.Page + 1)] : Array.Empty<AdaptiveAction>(),
        ];
        if (turns.Length > 0)
        {
            card.Buttons(turns);
        }

        return card.ToCard();

        AdaptiveAction Turn(string label, int to) => Buttons.Execute(
            words[label], Verbs.ShowCopyPage,
            new Dictionary<string, string>(DataRequestCards.About(request)) { [DataKeys.From] = to.ToString(CultureInfo.InvariantCulture) },
            inputs: false);
    }

    /// <summary>The line in the notification.</summary>
    public static string Summary(DataRequest request, CardContext context) =>
        new Words(context.Culture).Of(nameof(CardText.CopySummary), request.Number ?? "");

    /// <summary>Parts rows into pages that each fit into a card, in their order; at least one page.</summary>
    public static IReadOnlyList<DataCopyPage> Pages(Upn upn, IEnumerable<KeptRow> rows)
    {
        List<List<KeptRow>> pages = [[]];
        int bytes = 0;
        foreach (KeptRow row in rows.SelectMany(Parted))
        {
            int size = BytesOf(row);
            if (bytes > 0 && bytes + size > BytesOnAPage)
            {
                pages.Add([]);
                bytes = 0;
            }

            pages[^1].Add(row);
            bytes += size;
        }

        return [.. pages.Select((page, i) => new DataCopyPage(upn, i + 1, pages.Count, page))];
    }

    // A field of a form is kept under the form's own name, which begins small. What has no text is shown by the name under which it is
    // kept.
    private static string LabelOf(KeptField field, CardContext context)
    {
        string name = char.IsLower(field.Name[0])
            ? $"DataTyped{char.ToUpperInvariant(field.Name[0])}{field.Name[1..]}"
            : $"Data{field.Name}";
        return CardText.ResourceManager.GetString(name, context.Culture) ?? field.Name;
    }

    private static string ValueOf(KeptField field, Words words, CardContext context) => field.Value switch
    {
        "true" or "True" => words[nameof(CardText.YesWord)],
        "false" or "False" => words[nameof(CardText.NoWord)],
        _ when field.Name == "Role" && Enum.TryParse(field.Value, out Role role) => RosterFormCards.RoleName(role, context),
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) =>
            Words.Date(day),
        { Length: >= 19 } text when text[10] == 'T' && DateTime.TryParse(text, CultureInfo.InvariantCulture, out DateTime at) =>
            words.Moment(at),
        var text => text,
    };

    // Long values go in pieces, and a row that does not fit into a page goes over several.
    private static IEnumerable<KeptRow> Parted(KeptRow row)
    {
        List<KeptField> fields = [];
        int bytes = BytesOf(row with { Fields = [] });
        foreach (KeptField field in row.Fields.SelectMany(f => Pieces(f.Value).Select(piece => f with { Value = piece })))
        {
            int size = BytesOf(field);
            if (fields.Count > 0 && bytes + size > BytesOnAPage)
            {
                yield return row with { Fields = [.. fields] };
                fields.Clear();
                bytes = BytesOf(row with { Fields = [] });
            }

            fields.Add(field);
            bytes += size;
        }

        yield return row with { Fields = [.. fields] };
    }

    // A letter of two halves stays whole.
    private static IEnumerable<string> Pieces(string value)
    {
        int at = 0;
        do
        {
            int length = Math.Min(LongestValue, value.Length - at);
            if (length == LongestValue && char.IsHighSurrogate(value[at + length - 1]))
            {
                length--;
            }

            yield return value.Substring(at, length);
            at += length;
        }
        while (at < value.Length);
    }

    private static int BytesOf(KeptRow row) =>
        (3 * BytesAroundALine) + Encoding.UTF8.GetByteCount(row.What ?? "") + row.Fields.Sum(BytesOf);

    private static int BytesOf(KeptField field) =>
        BytesAroundALine + Encoding.UTF8.GetByteCount(field.Name) + Encoding.UTF8.GetByteCount(field.Value);
}

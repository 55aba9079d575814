using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;

namespace TeamsReformBot.Cards;

/// <summary>A request with its asker's unit.</summary>
public sealed record DataRequestView(DataRequest Request, Unit Unit);

/// <summary>Several requests about people's data, for the Office, each with a button that opens it in place.</summary>
public static class DataRequestListCard
{
    // A card that is posted stays under 28 KB.
    private const int MaxShown = 12;

    /// <param name="requests">What is not closed yet with the asker's unit, oldest first.</param>
    public static AdaptiveCard Open(IReadOnlyList<DataRequestView> requests, CardContext context) =>
        Render(nameof(CardText.DataRequestsHeading), requests, context);

    /// <param name="requests">What has to be answered or done today, or is late.</param>
    public static AdaptiveCard Due(IReadOnlyList<DataRequestView> requests, CardContext context) =>
        Render(nameof(CardText.DataRequestsDueHeading), requests, context);

    /// <summary>The line in the notification.</summary>
    public static string DueSummary(int count, CardContext context) =>
        new Words(context.Culture).Of(nameof(CardText.DataRequestsDueSummary), count);

    private static AdaptiveCard Render(string headingName, IReadOnlyList<DataRequestView> requests, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words[headingName]);
        card.Text(
            requests.Count == 0 ? words[nameof(CardText.DataRequestsNone)] : words.Of(nameof(CardText.DataRequestsCount), requests.Count));
        foreach ((DataRequest request, Unit unit) in requests.Take(MaxShown))
        {
            card.Section(item =>
            {
                item.Text(words[DataRequestCards.Kind(request)], strong: true);
                item.Line(nameof(CardText.RequestBy), request.ByName);
                item.Line(nameof(CardText.LabelUnit), unit.Name);
                DataRequestCards.WriteState(item, request);
                item.Buttons(Buttons.Execute(
                    words[nameof(CardText.ButtonOpen)], Verbs.ShowDataRequest, DataRequestCards.About(request), inputs: false));
            });
        }

        if (requests.Count > MaxShown)
        {
            card.Text(words.Of(nameof(CardText.DataRequestsMore), requests.Count - MaxShown));
        }

        return card.ToCard();
    }
}

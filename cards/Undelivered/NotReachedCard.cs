using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>Who has no conversation with the bot, and how they get one.</summary>
/// <param name="People">The Office's first, then unit by unit, whoever leads first.</param>
/// <param name="OutOf">How many there are on the roster, or in the unit that was asked about.</param>
/// <param name="BotId">The bot's client id, for the link that opens its chat; null where it has none.</param>
public sealed record NotReachedView(IReadOnlyList<NotReachedPerson> People, int OutOf, string? BotId);

/// <param name="Reason">Why messages do not reach them, where one was tried; else null.</param>
public sealed record NotReachedPerson(Person Person, Unit Unit, UnreachableReason? Reason);

/// <summary>For the Office: unit by unit who never opened the assistant, with the words to send them.</summary>
public static class NotReachedCard
{
    // Keeps a card that is posted under 28 KB, however many units and people there are.
    private const int MaxNames = 120;

    public static AdaptiveCard Render(NotReachedView view, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words[nameof(CardText.NotReachedHeading)]);
        card.Text(view.People.Count == 0
            ? words.Of(nameof(CardText.NotReachedNone), view.OutOf)
            : words.Of(nameof(CardText.NotReachedCount), view.People.Count, view.OutOf));
        if (view.People.Count == 0)
        {
            return card.ToCard();
        }

        foreach (IGrouping<Unit, NotReachedPerson> unit in view.People.Take(MaxNames).GroupBy(p => p.Unit))
        {
            card.Pair(unit.Key.Name, string.Join("; ", unit.Select(p => NameOf(p, words))));
        }

        if (view.People.Count > MaxNames)
        {
            card.Text(words.Of(nameof(CardText.NotReachedMore), view.People.Count - MaxNames));
        }

        card.Section(part =>
        {
            part.Text(part.Words[nameof(CardText.NotReachedHow)], strong: true);
            part.Text(part.Words[nameof(CardText.NotReachedInstall)]);
            if (view.BotId is { } bot)
            {
                part.Text(part.Words.Of(nameof(CardText.NotReachedLink), $"https://teams.microsoft.com/l/chat/0/0?users=28:{bot}"));
            }

            part.Text(part.Words[nameof(CardText.NotReachedThen)], subtle: true);
        });
        return card.ToCard();
    }

    public static string Summary(NotReachedView view, CardContext context) =>
        new Words(context.Culture).Of(nameof(CardText.NotReachedCount), view.People.Count, view.OutOf);

    private static string NameOf(NotReachedPerson someone, Words words) =>
        someone.Reason is { } reason and not UnreachableReason.NotInstalled
        ? words.Of(nameof(CardText.NotReachedPerson), someone.Person.Name, words[$"Unreachable{reason}"])
        : someone.Person.Name;
}

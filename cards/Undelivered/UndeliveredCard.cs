using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>What could not be delivered: whom nothing reaches, and which messages will not be tried again by themselves.</summary>
public sealed record UndeliveredView(IReadOnlyList<UnreachablePerson> People, IReadOnlyList<DeadLetter> Letters)
{
    /// <summary>The Office's channel, where it takes no messages; else null.</summary>
    public UnreachableChannel? Channel { get; init; }

    public bool IsEmpty => People.Count == 0 && Letters.Count == 0 && Channel is null;
}

/// <param name="Since">Vietnam local.</param>
public sealed record UnreachablePerson(Person Person, Unit Unit, DateTime Since, UnreachableReason Reason);

/// <param name="Message">Dead.</param>
/// <param name="Title">What it is about, such as "Lễ chào cờ tháng 12/2026"; null when it is about no one thing.</param>
/// <param name="To">The addressee's name; null for the Office's channel or for no one.</param>
public sealed record DeadLetter(OutboxMessage Message, string? Title, string? To, Unit Unit);

/// <summary>For the Office: who was not reached, why and what to do about it; what can be sent again, with the buttons.</summary>
public static class UndeliveredCard
{
    // Keeps a card that is posted under 28 KB.
    private const int MaxPeople = 15;
    private const int MaxLetters = 7;

    /// <param name="view">What could not be delivered.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="sentAgain">How many a click has just put in line again; null when nobody clicked.</param>
    public static AdaptiveCard Render(UndeliveredView view, CardContext context, int? sentAgain = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words[nameof(CardText.UndeliveredHeading)]);
        card.Notice(sentAgain switch
        {
            null => null,
            0 => words[nameof(CardText.ResentNone)],
            { } count => words.Of(nameof(CardText.Resent), count),
        });
        card.Text(view.IsEmpty
            ? words.Of(nameof(CardText.UndeliveredNone), context.Now)
            : words.Of(nameof(CardText.UndeliveredCount), view.People.Count, view.Letters.Count, context.Now));
        WriteChannel(card, view.Channel);
        WritePeople(card, view.People);
        WriteLetters(card, view.Letters);
        return card.ToCard();
    }

    private static void WriteChannel(CardWriter card, UnreachableChannel? channel)
    {
        if (channel is null)
        {
            return;
        }

        card.Section(part =>
        {
            part.Text(NameOf(channel, part.Words), strong: true, color: AdaptiveTextColor.Attention);
            part.Text(part.Words.Of(nameof(CardText.ChannelWaiting), channel.Waiting));
            part.Line(
                nameof(CardText.LabelWatchSince), (channel.LostAt ?? channel.WaitingSince) is { } since ? part.Words.Moment(since) : null);
            part.Text(part.Words[$"ChannelAdvice{channel.Loss}"], subtle: true);
        });
    }

    /// <summary>As the Office knows its channel.</summary>
    internal static string NameOf(UnreachableChannel channel, Words words) => (channel.Name, channel.Team) switch
    {
        ({ } name, { } team) => words.Of(nameof(CardText.ChannelOfTeam), name, team),
        ({ } name, null) => words.Of(nameof(CardText.ChannelNamed), name),
        (null, { } team) => words.Of(nameof(CardText.ChannelInTeam), team),
        _ => words[nameof(CardText.ChannelUnnamed)],
    };

    private static void WritePeople(CardWriter card, IReadOnlyList<UnreachablePerson> people)
    {
        foreach (IGrouping<UnreachableReason, UnreachablePerson> group in people.Take(MaxPeople).GroupBy(p => p.Reason))
        {
            card.Section(part =>
            {
                part.Text(part.Words[$"Unreachable{group.Key}"], strong: true, color: AdaptiveTextColor.Attention);
                foreach (UnreachablePerson someone in group)
                {
                    part.Text(part.Words.Of(nameof(CardText.UnreachablePerson), someone.Person.Name, someone.Unit.Name, someone.Since));
                }

                part.Text(part.Words[$"UnreachableAdvice{group.Key}"], subtle: true);
            });
        }

        if (people.Count > MaxPeople)
        {
            card.Text(card.Words.Of(nameof(CardText.UndeliveredMorePeople), people.Count - MaxPeople));
        }
    }

    private static void WriteLetters(CardWriter card, IReadOnlyList<DeadLetter> letters)
    {
        foreach (DeadLetter letter in letters.Take(MaxLetters))
        {
            card.Section(part => WriteLetter(part, letter));
        }

        if (letters.Count > MaxLetters)
        {
            card.Text(card.Words.Of(nameof(CardText.UndeliveredMoreLetters), letters.Count - MaxLetters));
        }

        if (letters.Count > 1)
        {
            card.Buttons(Buttons.Execute(
                card.Words.Of(nameof(CardText.ButtonResendAll), letters.Count), Verbs.ResendAll, new Dictionary<string, string>(),
                primary: true));
        }
    }

    private static void WriteLetter(CardWriter part, DeadLetter letter)
    {
        Words words = part.Words;
        OutboxMessage message = letter.Message;
        string kind = words[$"Kind{message.Kind}"];
        part.Text(letter.Title is { } title ? words.Of(nameof(CardText.DeadLetterAbout), kind, title) : kind, strong: true);
        string to = letter.To
            ?? words[message.Kind is MessageKind.RefreshCards ? nameof(CardText.DeadLetterToCards) : nameof(CardText.DeadLetterToOffice)];
        part.Text(words.Of(nameof(CardText.DeadLetterTo), to, letter.Unit.Name, message.DueAt));
        part.Text(words[$"Death{message.CauseOfDeath()}"], color: AdaptiveTextColor.Attention);
        part.Buttons(Buttons.Execute(words[nameof(CardText.ButtonResend)], Verbs.ResendMessage, new Dictionary<string, string>
        {
            [DataKeys.Unit] = message.UnitCode,
            [DataKeys.Year] = message.Year.ToString(CultureInfo.InvariantCulture),
            [DataKeys.Message] = message.Id,
        }));
    }
}

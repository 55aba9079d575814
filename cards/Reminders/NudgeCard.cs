using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>What becomes of a unit when the Office reminds by hand.</summary>
public enum NudgeState
{
    /// <summary>It gets the message, or would.</summary>
    Gets,

    /// <summary>It was reminded by hand today.</summary>
    HadToday,

    /// <summary>The bot cannot write to who would get it.</summary>
    Unreachable,
}

/// <param name="Addressee">Head, delegate or deputy: who gets what is addressed to the unit.</param>
/// <param name="Owed">What it is reminded of.</param>
public sealed record NudgedUnit(Unit Unit, Person Addressee, IReadOnlyList<AssignmentView> Owed, NudgeState State);

/// <summary>Exactly who gets what before the Office reminds, and who got it afterwards.</summary>
public static class NudgeCard
{
    // Keep a card under 28 KB.
    private const int MaxUnits = 30;
    private const int MaxWorkOfUnit = 4;

    /// <param name="units">Everybody who owes something, whether they get it or not.</param>
    /// <param name="about">The button's data; null where it was sent.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Render(IReadOnlyList<NudgedUnit> units, IReadOnlyDictionary<string, string>? about, CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        NudgedUnit[] get = [.. units.Where(u => u.State is NudgeState.Gets)];
        card.Heading(words[about is null ? nameof(CardText.NudgeSentHeading) : nameof(CardText.NudgeHeading)]);
        card.Statement(get.Length == 0 ? words[nameof(CardText.NudgeNobody)]
            : words.Of(about is null ? nameof(CardText.NudgeSent) : nameof(CardText.NudgeWillGet), get.Length));
        Write(card, get);
        WritePart(card, nameof(CardText.NudgeHadToday), [.. units.Where(u => u.State is NudgeState.HadToday)]);
        WritePart(card, nameof(CardText.NudgeUnreachable), [.. units.Where(u => u.State is NudgeState.Unreachable)]);
        if (about is not null && get.Length > 0)
        {
            card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonSendNudge)], Verbs.SendNudge, about, primary: true));
        }

        return card.ToCard();
    }

    public static string Summary(CardContext context) => new Words(context.Culture)[nameof(CardText.NudgeHeading)];

    /// <summary>The line on top of the unit's own message.</summary>
    public static string AskedBy(CardContext context) => new Words(context.Culture)[nameof(CardText.NudgeAsked)];

    private static void WritePart(CardWriter card, string heading, IReadOnlyList<NudgedUnit> units)
    {
        if (units.Count > 0)
        {
            card.Section(part =>
            {
                part.Text(part.Words[heading], strong: true);
                Write(part, units);
            });
        }
    }

    private static void Write(CardWriter part, IReadOnlyList<NudgedUnit> units)
    {
        Words words = part.Words;
        foreach (NudgedUnit unit in units.Take(MaxUnits))
        {
            IReadOnlyList<string> work = [.. unit.Owed.Take(MaxWorkOfUnit).Select(v => v.Title)];
            string more = unit.Owed.Count > MaxWorkOfUnit
                ? "; " + words.Of(nameof(CardText.AndMoreWork), unit.Owed.Count - MaxWorkOfUnit)
                : "";
            part.Pair(words.Of(nameof(CardText.NudgeTo), unit.Unit.Name, unit.Addressee.Name), string.Join("; ", work) + more);
        }

        if (units.Count > MaxUnits)
        {
            part.Text(words.Of(nameof(CardText.OwingMoreUnits), units.Count - MaxUnits));
        }
    }
}

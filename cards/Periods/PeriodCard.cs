using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Periods;

namespace TeamsReformBot.Cards;

/// <summary>A unit and how many confirmations it still owes for the quarter.</summary>
public sealed record UnitMissing(Unit Unit, int Count);

/// <summary>A quarter's figures: what is still missing, and the button that freezes them; afterwards who froze them when.</summary>
public static class PeriodCard
{
    private const int MaxUnits = 30;

    /// <param name="quarter">The quarter.</param>
    /// <param name="missing">Units that still owe something, most first.</param>
    /// <param name="automaticAt">When the deadline freezes it, Vietnam local.</param>
    /// <param name="context">For whom and when.</param>
    /// <param name="faults">Why it was not frozen just now.</param>
    public static AdaptiveCard Open(
        ReportingPeriod quarter, IReadOnlyList<UnitMissing> missing, DateTime automaticAt, CardContext context,
        IReadOnlyList<Fault>? faults = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Faults(faults ?? []);
        card.Heading(words.Of(nameof(CardText.FreezeHeading), words.Name(quarter)));
        card.Text(words.Of(nameof(CardText.FreezeWindow), quarter.First, quarter.Last));
        card.Statement(missing.Count == 0
            ? words[nameof(CardText.FreezeNoneMissing)]
            : words.Of(nameof(CardText.FreezeMissing), missing.Count, missing.Sum(m => m.Count)));
        foreach (UnitMissing unit in missing.Take(MaxUnits))
        {
            card.Pair(unit.Unit.Name, words.Of(nameof(CardText.FreezeMissingWork), unit.Count));
        }

        if (missing.Count > MaxUnits)
        {
            card.Text(words.Of(nameof(CardText.OwingMoreUnits), missing.Count - MaxUnits));
        }

        card.Text(words.Of(nameof(CardText.FreezeAutomatic), automaticAt), subtle: true);
        card.Text(words[nameof(CardText.FreezeMeans)], subtle: true);
        if (DateOnly.FromDateTime(context.Now) <= quarter.Last)
        {
            card.Text(words.Of(nameof(FaultCode.PeriodNotOver), quarter.Last));
            return card.ToCard();
        }

        Dictionary<string, string> about = new() { [DataKeys.Period] = PeriodName.Of(quarter) };
        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonFreeze)], Verbs.FreezePeriod, about, primary: true));
        return card.ToCard();
    }

    /// <param name="quarter">The quarter.</param>
    /// <param name="freeze">Who froze it when.</param>
    /// <param name="unitsDone">How many units have it.</param>
    /// <param name="unitsTotal">How many there are.</param>
    /// <param name="missing">Units without all their confirmations; they report with a reason from now on.</param>
    /// <param name="context">For whom and when.</param>
    public static AdaptiveCard Frozen(
        ReportingPeriod quarter, PeriodFreeze freeze, int unitsDone, int unitsTotal, IReadOnlyList<UnitMissing> missing,
        CardContext context)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Heading(words.Of(nameof(CardText.FrozenHeading), words.Name(quarter)));
        card.Text(words.Of(nameof(CardText.FreezeWindow), quarter.First, quarter.Last));
        card.Line(
            nameof(CardText.LabelFrozenBy),
            freeze.IsAutomatic
                ? words.Of(nameof(CardText.FrozenByDeadline), freeze.At)
                : words.Of(nameof(CardText.NameAndMoment), freeze.ByName, freeze.At));
        card.Statement(words.Of(nameof(CardText.FrozenProgress), unitsDone, unitsTotal));
        if (missing.Count > 0)
        {
            card.Text(words.Of(
                nameof(CardText.FrozenMissing), missing.Count, string.Join(", ", missing.Take(MaxUnits).Select(m => m.Unit.Code))));
        }

        return card.ToCard();
    }
}

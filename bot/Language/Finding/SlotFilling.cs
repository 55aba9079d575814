using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Finding;

/// <summary>Puts what was found into the slots. What is not clear becomes a doubt, and its slot stays empty.</summary>
internal static class SlotFilling
{
    private static readonly HashSet<IntentKind> LookingBack =
        [IntentKind.RecordActivity, IntentKind.CorrectFigure, IntentKind.SendEvidence, IntentKind.UndoLast, IntentKind.PeopleReached, IntentKind.Inspection];

    private static readonly HashSet<IntentKind> LookingAhead =
        [IntentKind.AskLaterDate, IntentKind.GiveTask, IntentKind.Snooze, IntentKind.PauseAll, IntentKind.Delegate, IntentKind.AgreeProposal, IntentKind.StopReminders];

    private static readonly HashSet<IntentKind> TakingStretches =
        [IntentKind.RecordActivity, IntentKind.CorrectFigure, IntentKind.SendEvidence, IntentKind.UndoLast, IntentKind.PauseAll, IntentKind.Delegate];

    // With, at, about or for a unit, something was done by another.
    private static readonly HashSet<string> NotByUnit = new(StringComparer.Ordinal) { "voi", "cung", "tai", "o", "ve", "cho", "do", "den", "with", "at", "about", "for" };

    /// <param name="intent">The command.</param>
    /// <param name="read">The sentence.</param>
    /// <param name="typed">Gives words back as typed.</param>
    public static (Slots Slots, IReadOnlyList<Doubt> Doubts) Of(
        IntentKind intent, IReadOnlyList<Element> read, Typed typed, Vocabulary vocabulary, DateOnly today)
    {
        List<Doubt> doubts = [];
        var found = (intent is IntentKind.RecordActivity ? read.Where(element => !IsBeside(element, typed)) : read).Select(element => element.Found).OfType<Found>().Distinct().ToLookup(one => one.Place, one => one.Value);
        var isEvent = Phrases.IsEvent(intent);
        var duties = found[Place.Duty].Cast<SaidDuty>().ToArray();
        var slots = new Slots
        {
            Units = Units(found[Place.Unit].Cast<UnitCode[]>(), vocabulary, doubts),
            Duties = isEvent ? [] : [.. (duties.Any(duty => !duty.Hint) ? duties.Where(duty => !duty.Hint) : duties).Select(duty => duty.Id).Distinct()],
            Period = isEvent ? null : Period(found[Place.Period].Cast<SaidPeriod>().Where(period => !IsBareYear(period, intent)), doubts),
            Numbers = [.. read.Where(element => element.Found is { Place: Place.Number }).DistinctBy(element => element.Found).SelectMany(element => Numbers(element, typed))],
            Clause = Clause(found[Place.Clause].Cast<string[]>(), doubts),
            Difficulty = Single(found[Place.Difficulty].Cast<string>(), DoubtCode.SeveralDifficulties, doubts),
        };
        SaidDay[] days = [.. found[Place.Date].Cast<SaidDay>()];
        if (isEvent)
        {
            var (period, date) = EventFilling.Of(intent is IntentKind.SetConference, found[Place.Period].Cast<SaidPeriod>(), [.. days.Distinct()], today, doubts);
            slots = slots with { Period = period, Date = date, Time = Hour(read, days, typed, doubts) };
        }
        else
        {
            var (first, last) = StretchMeant.Of(days, DirectionOf(intent), today, doubts);
            // One day of a week is asked for in its own field, not guessed.
            var isWeek = days.Any(day => day.Until is not null);
            if (first is not null && (!isWeek || TakingStretches.Contains(intent)))
                slots = slots with
                {
                    Date = first,
                    Until = last,
                    IsBeginning = last is null && days.Any(day => day.IsBeginning),
                    IsLimit = last is null && days.Any(day => day.IsLimit),
                };
        }

        return (slots, doubts);
    }

    /// <summary>The only period; a doubt and null where there are several, or where the year has none such.</summary>
    public static SaidPeriod? Period(IEnumerable<SaidPeriod> said, List<Doubt> doubts)
    {
        var period = Single(said, DoubtCode.SeveralPeriods, doubts);
        if (period is not { Kind: PeriodKind.Quarter, Number: not (>= 1 and <= 4) })
            return period;
        doubts.Add(new(DoubtCode.NoSuchQuarter, period.Number));
        return null;
    }

    private static int DirectionOf(IntentKind intent) => LookingBack.Contains(intent) ? -1 : LookingAhead.Contains(intent) ? 1 : 0;

    private static TimeOnly? Hour(IReadOnlyList<Element> read, IEnumerable<SaidDay> days, Typed typed, List<Doubt> doubts)
    {
        Element[] hours = [.. read.Where(element => element.Found is { Place: Place.Hour }).DistinctBy(element => element.Found!.Value)];
        if (hours is not [var said])
        {
            if (hours.Length > 1)
                doubts.Add(new(DoubtCode.SeveralHours));
            return null;
        }

        var partOfDay = days.Select(day => day.PartOfDay).FirstOrDefault(part => part.Length > 0) ?? "";
        var (hour, doubt) = HourMeant.Of((SaidHour)said.Found!.Value, partOfDay, typed.Between(said.First, said.Last));
        if (doubt is not null)
            doubts.Add(doubt);
        return hour;
    }

    private static IEnumerable<SaidNumber> Numbers(Element element, Typed typed) => ((SaidNumber[])element.Found!.Value)
        .Select(number => number with { Words = typed.Between(element.First, Math.Min(element.Last + WordsOf(number.Item), typed.Tokens.Count - 1)) });

    private static int WordsOf(string item) => item.Length == 0 ? 0 : item.Count(c => c == ' ') + 1;

    private static T? Single<T>(IEnumerable<T> said, DoubtCode ifSeveral, List<Doubt> doubts)
        where T : class
    {
        var distinct = said.Distinct().ToArray();
        if (distinct.Length > 1)
            doubts.Add(new(ifSeveral));
        return distinct.Length == 1 ? distinct[0] : null;
    }

    // Nothing is done in a year and no more; the word is also five, nấm and a name.
    private static bool IsBareYear(SaidPeriod period, IntentKind intent) =>
        intent is IntentKind.RecordActivity && period is { Kind: PeriodKind.Year, Year: null };

    private static bool IsBeside(Element element, Typed typed) =>
        element is { Found.Place: Place.Unit, First: > 0 } && NotByUnit.Contains(typed.Tokens[element.First - 1].Folded);

    private static List<UnitCode> Units(IEnumerable<UnitCode[]> said, Vocabulary vocabulary, List<Doubt> doubts)
    {
        List<UnitCode> units = [];
        foreach (var codes in said)
        {
            if (codes is [var only])
                units.Add(only);
            else
                doubts.Add(new(DoubtCode.WhichUnit, (string[])[.. codes.Select(code => vocabulary.Units.First(unit => unit.Code == code).Name)]));
        }

        return [.. units.Distinct()];
    }

    // Said twice in two spellings ("2.2.d/ii2đ"), what fits both is meant.
    private static string? Clause(IEnumerable<string[]> said, List<Doubt> doubts)
    {
        var mentions = said.ToArray();
        if (mentions.Length == 0)
            return null;

        var fitting = mentions.Aggregate((IEnumerable<string>)mentions[0], (one, other) => one.Intersect(other)).ToArray();
        if (fitting is [var only])
            return only;

        doubts.Add(new(DoubtCode.WhichClause, fitting));
        return null;
    }
}

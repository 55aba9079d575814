using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Finding;

/// <summary>What a sentence says whose command is known: its slots, its free part, and what has to be asked back.</summary>
internal sealed class MeaningReader(Wording wording)
{
    // Of these the words around what was understood are nobody's text: a question is no name of a day off, a command no reason.
    private static readonly HashSet<IntentKind> WithoutWhole =
        [IntentKind.SetCeremony, IntentKind.SetConference, IntentKind.PauseAll, IntentKind.DaysOff];

    // These go on to somebody else as they are: "có phải báo cáo cả tháng 12 không" is no question without its end, "chức vụ" no "chức".
    private static readonly HashSet<IntentKind> GoingOn =
    [
        IntentKind.AskOffice, IntentKind.CorrectMyData, IntentKind.ExportMyData, IntentKind.WithdrawConsent, IntentKind.RestrictMyData,
        IntentKind.ComplainAboutData,
    ];

    private static readonly HashSet<string> LinkWords = new(StringComparer.Ordinal) { "cho", "la", "for" };

    /// <param name="meanings">All of one command.</param>
    /// <param name="typed">The sentence.</param>
    /// <param name="today">Vietnam's date.</param>
    /// <param name="vocabulary">The names as they are now.</param>
    /// <param name="everybody">Whether it says that everybody was there.</param>
    public Understanding Of(IReadOnlyList<Meaning> meanings, Typed typed, DateOnly today, Vocabulary vocabulary, bool everybody)
    {
        // What a task is about may name a unit as well ("về chuyển đổi số"): the one it is given to stands first.
        var first = meanings.Any(meaning => meaning.Content is not null) ? meanings.Min(UnitAt) : 0;
        var likely = meanings.Where(meaning => meaning.Content is null || UnitAt(meaning) == first).ToList();
        var most = likely.Max(Explained);
        var best = likely.Where(meaning => Explained(meaning) == most).ToList();
        var meant = best[0];
        var place = meant.Tier == Tier.Open ? PlaceReader.Read(typed, meant.Read) : null;
        // The 2 of "tại hội trường tầng 2" counts nothing.
        var read = meant.Read.Where(element => element.Found is not { Place: Place.Number } || element.First < place?.First || element.Last > place?.Last || place is null);
        var (slots, doubts) = SlotFilling.Of(meant.Intent, [.. read], typed, vocabulary, today);
        var isEvent = Phrases.IsEvent(meant.Intent);
        slots = slots with
        {
            Text = meant.Content is { } content ? Content(typed, content, meant.Intent) : meant.Tier == Tier.Open && !WithoutWhole.Contains(meant.Intent) ? typed.Whole : null,
            Everybody = meant.Intent == IntentKind.RecordActivity && everybody,
            Place = place?.Words,
            NotHeld = isEvent && EventFilling.IsNotHeld(typed.Folded),
        };
        // "nhập khó khăn của xã ...": what is free there is the locality.
        if (meant is { Intent: IntentKind.Locality, Content: not null })
            slots = slots with { Place = slots.Text, Text = null };
        if (meant.Unread is var (from, to))
            return new(meant.Intent, slots, [.. doubts, new(DoubtCode.UnreadInEvent, typed.Between(from, to))], []);
        return new(meant.Intent, slots, Unclear(best, typed) is { } unclear ? [unclear] : doubts, []);
    }

    // Of two readings the one that understood longer names: "cc tdc" is Chi cục TĐC before it is chào cờ and a unit.
    private static int Explained(Meaning meaning) => meaning.Read.Select(element => element.Found).OfType<Found>().Distinct().Sum(found => found.Count * found.Count);

    private static int UnitAt(Meaning meaning) => meaning.Read.Select(element => element.Found).OfType<Found>()
        .Where(found => found.Place == Place.Unit).Select(found => found.First).DefaultIfEmpty(int.MaxValue).Min();

    private string Content(Typed typed, (int First, int Last) content, IntentKind intent)
    {
        var (first, last) = content;
        if (GoingOn.Contains(intent))
            return typed.Between(first, typed.Tokens.Count - 1);
        while (first < last && LinkWords.Contains(typed.Tokens[first].Folded))
            first++;
        while (last > first && wording.IsFiller(typed.Tokens[last].Folded))
            last--;
        return typed.Between(first, last);
    }

    // "t3" is tháng 3 and thứ Ba; where both make the same command, only the speaker knows.
    private static Doubt? Unclear(List<Meaning> meanings, Typed typed)
    {
        var same = meanings[0].Read.Select(element => element.Found).OfType<Found>().ToArray();
        foreach (var other in meanings.Skip(1).SelectMany(meaning => meaning.Read))
            if (other.Found is { } found && same.FirstOrDefault(one => one.First == found.First && one.Place != found.Place) is { } one
                && MonthOrWeekday(one, found) is var (month, weekday))
                return new(DoubtCode.MonthOrWeekday, typed.Between(other.First, other.Last), month, weekday);
        return null;
    }

    private static (int Month, DayOfWeek Weekday)? MonthOrWeekday(Found one, Found other) => (one.Value, other.Value) switch
    {
        (SaidPeriod { Kind: PeriodKind.Month } month, SaidDay { Weekday: { } day }) => (month.Number, day),
        (SaidDay { Weekday: { } day }, SaidPeriod { Kind: PeriodKind.Month } month) => (month.Number, day),
        _ => null,
    };
}

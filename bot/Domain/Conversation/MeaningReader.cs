namespace TeamsReformBot.Domain.Conversation;

/// <summary>What a sentence says whose command is known: its slots, its free part, and what has to be asked back.</summary>
internal sealed class MeaningReader(Wording wording)
{
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
        var (slots, question) = SlotFilling.Of(meant.Intent, meant.Read, vocabulary, today);
        slots = slots with
        {
            Text = meant.Content is { } content ? Content(typed, content, meant.Intent) : meant.Tier == Tier.Open ? typed.Whole : null,
            Everybody = meant.Intent == IntentKind.RecordActivity && everybody,
            Place = meant.Tier == Tier.Open ? PlaceReader.Read(typed, meant.Read) : null,
        };
        // "nhập khó khăn của xã ...": what is free there is the locality.
        if (meant is { Intent: IntentKind.Locality, Content: not null })
            slots = slots with { Place = slots.Text, Text = null };
        return new(meant.Intent, slots, meant.Question ?? Unclear(best, typed) ?? question, []);
    }

    // Of two readings the one that understood longer names: "cc tdc" is Chi cục TĐC before it is chào cờ and a unit.
    private static int Explained(Meaning meaning) => meaning.Read.Select(element => element.Found).OfType<Found>().Distinct().Sum(found => found.Count * found.Count);

    private static int UnitAt(Meaning meaning) => meaning.Read.Select(element => element.Found).OfType<Found>()
        .Where(found => found.Place == Place.Unit).Select(found => found.First).DefaultIfEmpty(int.MaxValue).Min();

    private string Content(Typed typed, (int First, int Last) content, IntentKind intent)
    {
        var (first, last) = content;
        // These go on to somebody else as they are: "có phải báo cáo cả tháng 12 không" is no question without its end.
        if (intent is IntentKind.AskOffice or IntentKind.CorrectMyData)
            return typed.Between(first, typed.Tokens.Count - 1);
        while (first < last && LinkWords.Contains(typed.Tokens[first].Folded))
            first++;
        while (last > first && wording.IsFiller(typed.Tokens[last].Folded))
            last--;
        return typed.Between(first, last);
    }

    // "t3" is tháng 3 and thứ Ba; where both make the same command, only the speaker knows.
    private static string? Unclear(List<Meaning> meanings, Typed typed)
    {
        var same = meanings[0].Read.Select(element => element.Found).OfType<Found>().ToArray();
        foreach (var other in meanings.Skip(1).SelectMany(meaning => meaning.Read))
            if (other.Found is { } found && same.FirstOrDefault(one => one.First == found.First && one.Place != found.Place) is { } one
                && Describe(one) is { } first && Describe(found) is { } second)
                return $"Chưa rõ “{typed.Between(other.First, other.Last)}” là {first} hay {second}, đề nghị ghi rõ.";
        return null;
    }

    private static string? Describe(Found found) => found.Value switch
    {
        SaidPeriod { Kind: Calendar.PeriodKind.Month } month => $"tháng {month.Number}",
        SaidDay { Weekday: { } day } => DayMeant.NameOf(day),
        _ => null,
    };
}

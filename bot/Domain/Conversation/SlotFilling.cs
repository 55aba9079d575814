namespace TeamsReformBot.Domain.Conversation;

/// <summary>Puts what was found into the slots. What is not clear becomes a question, and its slot stays empty.</summary>
internal static class SlotFilling
{
    private static readonly HashSet<IntentKind> LookingBack =
        [IntentKind.RecordActivity, IntentKind.CorrectFigure, IntentKind.SendEvidence, IntentKind.UndoLast, IntentKind.PeopleReached, IntentKind.Inspection];

    private static readonly HashSet<IntentKind> LookingAhead =
        [IntentKind.AskLaterDate, IntentKind.GiveTask, IntentKind.Snooze, IntentKind.PauseAll, IntentKind.Delegate, IntentKind.AgreeProposal, IntentKind.StopReminders];

    public static (Slots Slots, string? Question) Of(IntentKind intent, IEnumerable<Element> read, Vocabulary vocabulary, DateOnly today)
    {
        List<string> questions = [];
        var found = read.Select(element => element.Found).OfType<Found>().Distinct().ToLookup(one => one.Place, one => one.Value);
        var duties = found[Place.Duty].Cast<SaidDuty>().ToArray();
        var days = Days(intent, found[Place.Date].Cast<SaidDay>(), today, questions);
        var slots = new Slots
        {
            Units = Units(found[Place.Unit].Cast<string[]>(), vocabulary, questions),
            Duties = [.. (duties.Any(duty => !duty.Hint) ? duties.Where(duty => !duty.Hint) : duties).Select(duty => duty.Id).Distinct()],
            Period = Single(found[Place.Period].Cast<SaidPeriod>(), "Câu có nhiều kỳ, đề nghị chỉ ghi một kỳ.", questions),
            Date = days.Count > 0 ? days[0] : null,
            Until = days.Count > 1 ? days[1] : null,
            Numbers = [.. found[Place.Number].Cast<SaidNumber[]>().SelectMany(numbers => numbers)],
            Clause = Clause(found[Place.Clause].Cast<string[]>(), questions),
            Difficulty = Single(found[Place.Difficulty].Cast<string>(), "Câu có nhiều số khó khăn, vướng mắc, đề nghị chỉ ghi một số.", questions),
        };
        return (slots, questions.Count == 0 ? null : string.Join(' ', questions));
    }

    private static T? Single<T>(IEnumerable<T> said, string questionIfSeveral, List<string> questions)
        where T : class
    {
        var distinct = said.Distinct().ToArray();
        if (distinct.Length > 1)
            questions.Add(questionIfSeveral);
        return distinct.Length == 1 ? distinct[0] : null;
    }

    private static List<string> Units(IEnumerable<string[]> said, Vocabulary vocabulary, List<string> questions)
    {
        List<string> units = [];
        foreach (var codes in said)
        {
            if (codes is [var only])
                units.Add(only);
            else
                questions.Add($"Chưa rõ đơn vị nào: {string.Join(" hay ", codes.Select(code => vocabulary.Units.First(unit => unit.Code == code).Name))}?");
        }

        return [.. units.Distinct()];
    }

    // Said twice in two spellings ("2.2.d/ii2đ"), what fits both is meant.
    private static string? Clause(IEnumerable<string[]> said, List<string> questions)
    {
        var mentions = said.ToArray();
        if (mentions.Length == 0)
            return null;

        var fitting = mentions.Aggregate((IEnumerable<string>)mentions[0], (one, other) => one.Intersect(other)).ToArray();
        if (fitting is [var only])
            return only;

        questions.Add($"Anh/chị muốn nói mục {string.Join(" hay ", fitting.DefaultIfEmpty().Select(id => id ?? "nào"))}? Đề nghị ghi rõ, ví dụ II.2.đ.");
        return null;
    }

    private static List<DateOnly> Days(IntentKind intent, IEnumerable<SaidDay> said, DateOnly today, List<string> questions)
    {
        var direction = LookingBack.Contains(intent) ? -1 : LookingAhead.Contains(intent) ? 1 : 0;
        List<DateOnly> days = [];
        foreach (var one in said)
        {
            var (day, question) = DayMeant.Of(one, direction, today);
            if (day is { } clear)
                days.Add(clear);
            if (question is not null)
                questions.Add(question);
        }

        days = [.. days.Distinct()];
        if (days.Count <= 2)
            return days;

        questions.Add("Câu có nhiều ngày, đề nghị chỉ ghi ngày cần thiết.");
        return [];
    }
}

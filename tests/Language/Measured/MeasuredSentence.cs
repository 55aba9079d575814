using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Plans;
using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Language.Said;

namespace TeamsReformBot.Language.Tests.Measured;

/// <summary>What came of a sentence, from best to worst.</summary>
internal enum Came
{
    /// <summary>Understood with all that it says; or nothing, where nothing was to be done.</summary>
    AtOnce,

    /// <summary>Asked back, offered among the buttons, or a form opens in which something that was said has to be typed again.</summary>
    OneTap,
    NotUnderstood,

    /// <summary>Another command, or a figure, date, unit or text that was not said.</summary>
    Wrong,
}

/// <summary>A line of measured.tsv: who says what on which day, and what that means.</summary>
internal sealed record MeasuredSentence(Role Role, string Unit, DateOnly Today, string Outcome, string Intent, string Expected, string Text)
{
    private static readonly PhraseBook Book = PhraseBook.Load();

    public static IEnumerable<MeasuredSentence> Read(string name) => SentenceFile.Read(name).Select(columns => new MeasuredSentence(
        Enum.Parse<Role>(columns[0]), columns[1], DateOnly.Parse(columns[2], CultureInfo.InvariantCulture), columns[3], columns[4], columns[5], columns[6]));

    /// <summary>What came of it, and what was understood.</summary>
    public (Came Came, string Seen) Measure()
    {
        Person who = SampleDepartment.Someone(Unit, Role);
        Understanding said = Book.Understand(
            Text, Today, SampleDepartment.Vocabulary, example => example.Audience.Includes(who, SampleDepartment.Roster));
        (Dictionary<string, string> seen, IReadOnlyList<Doubt> doubts) = Seen(said);
        string shown = $"{said.Kind} {string.Join(';', seen.Select(one => $"{one.Key}={one.Value}"))} "
            + $"[{SentenceFile.Shown(doubts)}] ({string.Join(' ', said.Nearest.Select(example => example.Intent))})";
        return (CameOf(said, seen, doubts), shown);
    }

    private Came CameOf(Understanding said, Dictionary<string, string> seen, IReadOnlyList<Doubt> doubts)
    {
        if (Outcome == "none")
            return said.Kind is IntentKind.Unknown or IntentKind.Courtesy || said.Kind is IntentKind.Ask ? Came.AtOnce : Came.Wrong;

        string[] intents = Intent.Split(',');
        if (said.Kind is IntentKind.Unknown or IntentKind.Ask)
            return said.Nearest.Any(example => intents.Contains($"{example.Intent}")) ? (Outcome == "tap" ? Came.AtOnce : Came.OneTap) : Came.NotUnderstood;

        if (!intents.Contains($"{said.Kind}"))
            return Came.Wrong;

        Dictionary<string, string> expected = Expected.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).ToDictionary(p => p[0], p => p[1]);
        if (seen.Any(one => expected.TryGetValue(one.Key, out string? value) ? !Fits(one.Key, value, one.Value) : one.Key is not ("duty" or "text" or "place")))
            return Came.Wrong;
        bool all = doubts.Count == 0 && expected.All(one => one.Value.Length == 0 || seen.ContainsKey(one.Key));
        return Outcome == "tap" ? (doubts.Count > 0 ? Came.AtOnce : Came.Wrong) : all ? Came.AtOnce : Came.OneTap;
    }

    private static bool Fits(string key, string expected, string seen) =>
        key == "text" ? seen.Normalize().Contains(expected.Normalize(), StringComparison.OrdinalIgnoreCase) : expected.Split('|').Contains(seen);

    private (Dictionary<string, string> Seen, IReadOnlyList<Doubt> Doubts) Seen(Understanding said)
    {
        Slots slots = said.Slots;
        Dictionary<string, string> seen = new(StringComparer.Ordinal);
        Add("unit", string.Join(",", slots.Units));
        Add("duty", slots.Duty);
        Add("date", slots.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("until", slots.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("time", slots.Time?.ToString("HH:mm", CultureInfo.InvariantCulture));
        Add("period", SentenceFile.Shown(new Slots { Period = slots.Period }));
        Add("clause", slots.Clause);
        Add("difficulty", slots.Difficulty);
        Add("place", slots.Place);
        Add("text", said.Kind is IntentKind.RecordActivity ? null : slots.Text);
        if (said.Kind is IntentKind.Budget && slots.Text is { } asked)
            Add("money", Dong.FindIn(asked).Amount?.ToString(CultureInfo.InvariantCulture));
        if (said.Kind is IntentKind.CorrectFigure)
            foreach (SaidNumber number in slots.Numbers)
                Add(number.Role is NumberRole.New ? $"new {number.Of}".Trim() : $"{number.Role}".ToLowerInvariant(), $"{number.Value}");
        if (said.Kind is not IntentKind.RecordActivity || slots.Duty is not { } duty)
            return (seen, said.Doubts);

        SaidForm filled = SaidActivity.Fill(
            new ConfirmForm(new Dictionary<string, string>()), ShippedPlan.Running().Duty(duty), slots, SampleDepartment.StaffOf(Unit));
        foreach ((string field, string value) in filled.Form.Typed)
            if (field is not ("heldOn" or "place"))
                Add(field, value);
        return (seen, [.. said.Doubts, .. filled.Doubts]);

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                seen[key] = value;
        }
    }
}

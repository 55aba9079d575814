using System.Globalization;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>What a unit reported, line by line: only what its duty asked for.</summary>
internal static class ConfirmationText
{
    public static void Write(CardWriter card, AssignmentView view, Confirmation confirmation)
    {
        foreach ((string label, string value) in Lines(view.Duty, confirmation, view.Units, card.Words))
        {
            card.Pair(label, value);
        }

        card.Long(
            nameof(CardText.LabelTopics),
            confirmation.Topics.Count == 0 ? null : ClauseText.List(confirmation.Topics, view.Plan, card.Words));
    }

    /// <summary>Everything said in one line each, with its label; topics are not among them.</summary>
    /// <param name="duty">What was asked.</param>
    /// <param name="confirmation">What was said.</param>
    /// <param name="units">Name the unit that counted the people; one that is not among them is called by its code.</param>
    /// <param name="words">The reader's.</param>
    public static IEnumerable<(string Label, string Value)> Lines(
        Duty duty, Confirmation confirmation, IReadOnlyList<Unit> units, Words words)
    {
        if (confirmation.Nothing)
        {
            return duty.Nothing is { } nothing ? [(words[nameof(CardText.LabelResult)], words.In(nothing.Label, nothing.LabelEn))] : [];
        }

        (string Name, string? Value)[] before =
        [
            (nameof(CardText.LabelAttendance), confirmation.Attendance is { } attendance ? Attendance(attendance, words) : null),
            (nameof(CardText.LabelPlace), confirmation.Place),
            (nameof(CardText.LabelAudience), confirmation.Audience),
            (nameof(CardText.LabelChannel), confirmation.Channel),
        ];
        (string Name, string? Value)[] after =
            [(nameof(CardText.LabelReach), confirmation.Reach is { } reach ? Reach(reach, units, words) : null)];
        return
        [
            .. Given(before, words),
            .. duty.Measures
                .Where(m => confirmation.Measures.ContainsKey(m.Id))
                .Select(m => (words.In(m.Title, m.TitleEn), Figure(m, confirmation, words))),
            .. Given(after, words),
        ];
    }

    /// <summary>A figure as people read it; with its denominator where it has one, of which what was carried over is told apart.</summary>
    internal static string Figure(Measure measure, Confirmation said, Words words)
    {
        string shown = Shown(measure.Kind, said.Measures[measure.Id], words);
        if (measure.Of is not { } of || !said.Measures.TryGetValue(of, out string? whole))
        {
            return shown;
        }

        long carried = measure.CarriesOver ? said.CarriedOf(of) : 0;
        return carried == 0
            ? words.Of(nameof(CardText.MeasureOf), shown, Shown(measure.Kind, whole, words))
            : words.Of(nameof(CardText.MeasureOfCarried), shown, (Number(whole) + carried).ToString("N0", words.Culture), carried);
    }

    private static long Number(string kept) => long.Parse(kept, NumberStyles.None, CultureInfo.InvariantCulture);

    private static IEnumerable<(string Label, string Value)> Given(IEnumerable<(string Name, string? Value)> lines, Words words) =>
        lines.Where(line => line.Value is not null).Select(line => (words[line.Name], line.Value!));

    private static string Shown(MeasureKind kind, string kept, Words words) => kind switch
    {
        MeasureKind.YesNo => words[kept == ConfirmForm.Yes ? nameof(CardText.YesWord) : nameof(CardText.NoWord)],
        MeasureKind.Date => Words.Date(DateOnly.ParseExact(kept, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => Number(kept).ToString("N0", words.Culture),
    };

    private static string Reach(Reach reach, IReadOnlyList<Unit> units, Words words)
    {
        string both = words.Of(nameof(CardText.ReachBoth), reach.Direct, reach.Indirect);
        return reach.With.Count == 0
            ? both
            : words.Of(
                nameof(CardText.ReachCountedBy), both,
                string.Join(", ", reach.With.Select(code => units.FirstOrDefault(u => u.Code == code)?.Name ?? code)));
    }

    private static string Attendance(Attendance attendance, Words words)
    {
        List<string> absences = [];
        if (attendance.Excused > 0)
        {
            absences.Add(words.Of(nameof(CardText.AttendanceExcused), attendance.Excused));
        }

        if (attendance.Briefed > 0)
        {
            absences.Add(words.Of(nameof(CardText.AttendanceBriefed), attendance.Briefed));
        }

        string present = words.Of(nameof(CardText.Attendance), attendance.Present, attendance.Total);
        return absences.Count == 0 ? present : $"{present} ({string.Join("; ", absences)})";
    }
}

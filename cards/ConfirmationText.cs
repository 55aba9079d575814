using System.Globalization;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>What a unit reported, line by line: only what its duty asked for.</summary>
internal static class ConfirmationText
{
    public static void Write(CardWriter card, AssignmentView view, Confirmation confirmation)
    {
        Words words = card.Words;
        if (confirmation.Nothing)
        {
            card.Line(nameof(CardText.LabelResult), view.Duty.Nothing is { } nothing ? words.In(nothing.Label, nothing.LabelEn) : null);
            return;
        }

        card.Line(nameof(CardText.LabelAttendance), confirmation.Attendance is { } attendance ? Attendance(attendance, words) : null);
        card.Line(nameof(CardText.LabelPlace), confirmation.Place);
        card.Line(nameof(CardText.LabelAudience), confirmation.Audience);
        card.Line(nameof(CardText.LabelChannel), confirmation.Channel);
        foreach (Measure measure in view.Duty.Measures.Where(m => confirmation.Measures.ContainsKey(m.Id)))
        {
            card.Pair(words.In(measure.Title, measure.TitleEn), Figure(measure, confirmation.Measures, words));
        }

        card.Line(nameof(CardText.LabelReach), confirmation.Reach is { } reach ? Reach(reach, words) : null);
        card.Long(nameof(CardText.LabelTopics), confirmation.Topics.Count == 0 ? null : ClauseText.List(confirmation.Topics, view.Plan, words));
    }

    /// <summary>A figure as people read it; with its denominator where it has one.</summary>
    internal static string Figure(Measure measure, IReadOnlyDictionary<string, string> measures, Words words)
    {
        string shown = Shown(measure.Kind, measures[measure.Id], words);
        return measure.Of is { } of && measures.TryGetValue(of, out string? whole)
            ? words.Of(nameof(CardText.MeasureOf), shown, Shown(measure.Kind, whole, words))
            : shown;
    }

    private static string Shown(MeasureKind kind, string kept, Words words) => kind switch
    {
        MeasureKind.YesNo => words[kept == ConfirmForm.Yes ? nameof(CardText.YesWord) : nameof(CardText.NoWord)],
        MeasureKind.Date => Words.Date(DateOnly.ParseExact(kept, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => long.Parse(kept, NumberStyles.None, CultureInfo.InvariantCulture).ToString("N0", words.Culture),
    };

    private static string Reach(Reach reach, Words words)
    {
        string both = words.Of(nameof(CardText.ReachBoth), reach.Direct, reach.Indirect);
        return reach.CountedBy is { } unit ? words.Of(nameof(CardText.ReachCountedBy), both, unit) : both;
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

using System.Globalization;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>What the confirm form sends, as typed, by field; also what the form shows again when something is at fault.</summary>
public sealed record ConfirmForm(IReadOnlyDictionary<string, string> Typed)
{
    public const string Yes = "true";
    public const string No = "false";

    public string? this[string field] => Typed.GetValueOrDefault(field);

    /// <summary>Topics and other fields with several answers come with commas between.</summary>
    public IReadOnlyList<string> Several(string field) =>
        (this[field] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The one-tap confirmation: everybody was there on the day that was set, and heard what the Office had set.</summary>
    /// <param name="shownTotal">How many "everybody" was on the card; null where it did not say.</param>
    public static ConfirmForm Everybody(Assignment assignment, Unit unit, string? shownTotal = null) => Event(assignment)
        .With(Fields.Present, unit.StaffCount.ToString(CultureInfo.InvariantCulture))
        .With(Fields.ShownTotal, shownTotal ?? "");

    /// <summary>The one-tap answer that there was nothing.</summary>
    public static ConfirmForm NothingArose(Assignment assignment, Duty duty, PeriodRule rule, DateTime now) =>
        Blank(assignment, duty, rule, now).With(Fields.Nothing, Yes);

    /// <summary>The form as it opens: the day that was set, or today within the period; no figures.</summary>
    public static ConfirmForm Blank(Assignment assignment, Duty duty, PeriodRule rule, DateTime now)
    {
        if (duty.HasEvent)
        {
            return Event(assignment);
        }

        DateOnly today = DateOnly.FromDateTime(now);
        bool isOver = !duty.Recurrence.IsDoneAfterPeriod && OccurrenceKey.PeriodOf(assignment.Id.OccurrenceKey, rule)?.Last < today;
        DateOnly day = isOver ? OccurrenceKey.PeriodOf(assignment.Id.OccurrenceKey, rule)!.Last : today;
        return new ConfirmForm(new Dictionary<string, string> { [Fields.HeldOn] = Written(day) });
    }

    /// <summary>The form as it opens again: with what was confirmed, or with what had been before it was withdrawn.</summary>
    public static ConfirmForm Of(Confirmation said)
    {
        Dictionary<string, string> typed = said.Measures.ToDictionary(m => Fields.OfMeasure(m.Key), m => m.Value);
        typed[Fields.HeldOn] = Written(said.HeldOn);
        Put(Fields.Nothing, said.Nothing ? Yes : null);
        Put(Fields.Present, said.Attendance?.Present);
        Put(Fields.Excused, said.Attendance?.Excused);
        Put(Fields.Briefed, said.Attendance?.Briefed);
        Put(Fields.ReachedDirect, said.Reach?.Direct);
        Put(Fields.ReachedIndirect, said.Reach?.Indirect);
        Put(Fields.CountedBy, said.Reach?.CountedBy);
        Put(Fields.Topics, said.Topics.Count > 0 ? string.Join(',', said.Topics) : null);
        Put(Fields.Channel, said.Channel);
        Put(Fields.Place, said.Place);
        Put(Fields.Audience, said.Audience);
        Put(Fields.Evidence, said.Evidence);
        Put(Fields.Note, said.Note);
        return new ConfirmForm(typed);

        void Put(string field, object? value)
        {
            if (value is not null)
            {
                typed[field] = Convert.ToString(value, CultureInfo.InvariantCulture)!;
            }
        }
    }

    public ConfirmForm With(string field, string value) => new(new Dictionary<string, string>(Typed) { [field] = value });

    private static ConfirmForm Event(Assignment assignment)
    {
        Dictionary<string, string> typed = new() { [Fields.HeldOn] = Written(DateOnly.FromDateTime(assignment.HeldAt)) };
        if (assignment.Details is { Topics.Count: > 0 } details)
        {
            typed[Fields.Topics] = string.Join(',', details.Topics);
        }

        return new ConfirmForm(typed);
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Language.Said;

/// <summary>From what somebody said of an activity to the confirm form; no figure is guessed, and only fields that the duty asks for are filled.</summary>
public static class SaidActivity
{
    /// <param name="blank">The form as it opens.</param>
    /// <param name="duty">The duty reported on.</param>
    /// <param name="said">What the sentence said.</param>
    /// <param name="total">The unit's staff, to turn an absence into a presence.</param>
    public static ConfirmForm Fill(ConfirmForm blank, Duty duty, Slots said, int total)
    {
        ConfirmForm form = blank;
        if (said.Date is { } date)
        {
            form = form.With(Fields.HeldOn, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (duty.AsksFor(Ask.Attendance) && Present(said, total) is { } present)
        {
            form = form.With(Fields.Present, Written(present));
        }

        if (duty.AsksFor(Ask.Attendance) && said.NumberOf(NumberRole.Excused) is { } excused)
        {
            form = form.With(Fields.Excused, Written(excused));
        }

        if (duty.AsksFor(Ask.Attendance) && said.NumberOf(NumberRole.Briefed) is { } briefed)
        {
            form = form.With(Fields.Briefed, Written(briefed));
        }

        // Without attendance to fill, people are those reached in person.
        if (duty.AsksFor(Ask.Reach) && !duty.AsksFor(Ask.Attendance) && (said.NumberOf(NumberRole.People) ?? said.NumberOf(NumberRole.Present)) is { } reached)
        {
            form = form.With(Fields.ReachedDirect, Written(reached));
        }

        if (duty.AsksFor(Ask.Place) && said.Place is { } place)
        {
            form = form.With(Fields.Place, place);
        }

        return said.Text is { Length: > 0 and <= FormText.MaxLength } words ? form.With(Fields.Note, words.Trim()) : form;
    }

    private static int? Present(Slots said, int total) =>
        said.NumberOf(NumberRole.Present)
        ?? said.NumberOf(NumberRole.People)
        ?? (said.NumberOf(NumberRole.Absent) is { } absent && absent <= total ? total - absent : null);

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}

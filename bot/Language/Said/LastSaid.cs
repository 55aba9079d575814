using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Language.Said;

/// <summary>What somebody means who speaks in chat of what was entered.</summary>
public static class LastSaid
{
    /// <summary>
    /// What this person entered last, of what was named if anything was: "cái vừa nhập". Null where they entered nothing.
    /// </summary>
    public static Assignment? ByPerson(IEnumerable<Assignment> assignments, Slots said, PeriodRule rule, Person who) => assignments
        .Where(a => IsNamed(a, said, rule))
        .Where(a => string.Equals(a.Confirmation?.ByUpn, who.Upn, StringComparison.OrdinalIgnoreCase))
        .MaxBy(a => a.Confirmation!.At);

    /// <summary>
    /// What a figure is to be corrected in: what the unit confirmed last of the duties, the period and the day spoken of, or of all; where
    /// a figure was said without a duty, only what has people. Null where there is none.
    /// </summary>
    public static Assignment? ToCorrect(IEnumerable<Assignment> assignments, Slots said, PeriodRule rule) => assignments
        .Where(a => a.Confirmation is { } c && (
            said.Numbers.Count == 0 || said.Duties.Count > 0 || c.Attendance is not null || c.Reach is not null))
        .Where(a => IsNamed(a, said, rule))
        .MaxBy(a => a.Confirmation!.At);

    /// <summary>
    /// The form with the figure that was said put in; nothing is put in where the words leave open which figure is meant.
    /// </summary>
    public static ConfirmForm Corrected(Confirmation confirmation, Slots said)
    {
        ConfirmForm form = ConfirmForm.Of(confirmation);
        if (said.Numbers.FirstOrDefault(number => number.Of.Length > 0) is { } named)
            return confirmation.Attendance is { } attendance ? Corrected(form, attendance, named) : form;

        int? people = said.NumberOf(NumberRole.New)
            ?? said.NumberOf(NumberRole.Present)
            ?? said.NumberOf(NumberRole.People)
            ?? said.NumberOf(NumberRole.Plain);
        if (FieldOf(confirmation) is { } field)
            form = Put(form, field, people);
        if (confirmation.Attendance is null)
        {
            return form;
        }

        form = Put(form, Fields.Excused, said.NumberOf(NumberRole.Excused) ?? said.NumberOf(NumberRole.Absent));
        return Put(form, Fields.Briefed, said.NumberOf(NumberRole.Briefed));
    }

    private static ConfirmForm Corrected(ConfirmForm form, Attendance attendance, SaidNumber number) => number.Of switch
    {
        "co ly do" => Put(form, Fields.Excused, number.Value),
        "pho bien lai" => Put(form, Fields.Briefed, number.Value),
        _ => Put(form, Fields.Present, number.Value <= attendance.Total ? attendance.Total - number.Value : null),
    };

    private static bool IsNamed(Assignment assignment, Slots said, PeriodRule rule) =>
        (said.Duties.Count == 0 || said.Duties.Contains(assignment.Id.DutyId)) && SaidOccurrence.Fits(said, assignment, rule);

    private static string? FieldOf(Confirmation confirmation) =>
        confirmation.Attendance is not null ? Fields.Present
        : confirmation.Reach is not null ? Fields.ReachedDirect
        : confirmation.Measures.Keys.ToArray() is [var only] ? Fields.OfMeasure(only)
        : null;

    private static ConfirmForm Put(ConfirmForm form, string field, int? figure) =>
        figure is { } known ? form.With(field, known.ToString(CultureInfo.InvariantCulture)) : form;
}

using System.Globalization;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>Reads the figures of a form; no figure is guessed, and what does not add up is named.</summary>
internal static class FigureReader
{
    public static Attendance? Attendance(ConfirmForm form, int total, FormReader read)
    {
        // Whoever says that all 27 were there does not say so of 29.
        if (int.TryParse(form[Fields.ShownTotal], NumberStyles.None, CultureInfo.InvariantCulture, out int shown) && shown != total)
        {
            read.Add(new Fault(FaultCode.StaffCountChanged, Fields.Present, shown, total));
            return null;
        }

        if (string.IsNullOrWhiteSpace(form[Fields.Present]))
        {
            read.Add(new Fault(FaultCode.PresentMissing, Fields.Present));
        }

        int? present = read.Count(form[Fields.Present], Fields.Present);
        int excused = read.Count(form[Fields.Excused], Fields.Excused) ?? 0;
        int briefed = read.Count(form[Fields.Briefed], Fields.Briefed) ?? 0;
        if (present is not { } count)
        {
            return null;
        }

        int absent = total - count;
        if (absent < 0)
        {
            read.Add(new Fault(FaultCode.PresentOverTotal, Fields.Present, count, total));
            return null;
        }

        if (excused > absent)
        {
            read.Add(new Fault(FaultCode.AbsentOverTotal, Fields.Excused, excused, absent));
        }

        if (briefed > absent)
        {
            read.Add(new Fault(FaultCode.BriefedOverAbsent, Fields.Briefed, briefed, absent));
        }

        return new Attendance(count, total, excused, briefed);
    }

    public static Reach? Reach(ConfirmForm form, UnitCode unitCode, Roster roster, FormReader read)
    {
        int direct = read.Count(form[Fields.ReachedDirect], Fields.ReachedDirect) ?? 0;
        int indirect = read.Count(form[Fields.ReachedIndirect], Fields.ReachedIndirect) ?? 0;
        (string Typed, Unit? Unit)[] with = [.. form.Several(Fields.CountedBy).Select(code => (code, roster.FindUnit(code))).Distinct()];
        read.Add(with.Where(w => w.Unit is null).Select(w => new Fault(FaultCode.UnitUnknown, Fields.CountedBy, w.Typed)));
        string named = string.Join(',', with.Select(w => w.Unit?.Code).Where(code => code is not null && code != unitCode));
        return new Reach(direct, indirect, named.Length == 0 ? null : named);
    }

    /// <summary>Every figure of the duty by the measure's id, in the form in which it is kept.</summary>
    /// <param name="duty">What is asked.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="carried">What earlier periods left open: it may be answered beside what came in.</param>
    /// <param name="now">Vietnam local.</param>
    /// <param name="read">Collects what is at fault.</param>
    public static Dictionary<string, string> Measures(
        Duty duty, ConfirmForm form, IReadOnlyDictionary<string, long>? carried, DateTime now, FormReader read)
    {
        Dictionary<string, string> values = [];
        foreach (Measure measure in duty.Measures)
        {
            string field = Fields.OfMeasure(measure.Id);
            if (string.IsNullOrWhiteSpace(form[field]))
            {
                read.Add(new Fault(FaultCode.MeasureMissing, field, measure));
            }
            else if (Value(measure, form[field]!, field, now, read) is { } value)
            {
                values[measure.Id] = value;
            }
        }

        foreach (Measure part in duty.Measures.Where(m => m.Of is not null && values.ContainsKey(m.Id) && values.ContainsKey(m.Of)))
        {
            (long some, long all) = (Number(values[part.Id]), Number(values[part.Of!]));
            long before = part.CarriesOver ? carried?.GetValueOrDefault(part.Of!) ?? 0 : 0;
            if (some > all + before)
            {
                Measure whole = duty.Measures.First(m => m.Id == part.Of);
                read.Add(before == 0
                    ? new Fault(FaultCode.MeasureOverTotal, Fields.OfMeasure(part.Id), part, Shown(some), whole, Shown(all))
                    : new Fault(
                        FaultCode.MeasureOverCarried, Fields.OfMeasure(part.Id), part, Shown(some), whole, Shown(all), Shown(before)));
            }
        }

        return values;
    }

    private static string? Value(Measure measure, string typed, string field, DateTime now, FormReader read)
    {
        switch (measure.Kind)
        {
            case MeasureKind.Count:
                return read.Count(typed, field)?.ToString(CultureInfo.InvariantCulture);
            case MeasureKind.Money:
                return read.Amount(typed, field)?.ToString(CultureInfo.InvariantCulture);
            case MeasureKind.YesNo:
                return typed == ConfirmForm.Yes ? ConfirmForm.Yes : ConfirmForm.No;
            default:
                DateOnly? date = read.Date(typed, field);
                if (date > DateOnly.FromDateTime(now))
                {
                    read.Add(new Fault(FaultCode.DateInFuture, field));
                }

                return read.IsCleanAt(field) ? date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        }
    }

    private static long Number(string kept) => long.Parse(kept, NumberStyles.None, CultureInfo.InvariantCulture);

    // An amount of dong does not fit a card's whole number.
    private static string Shown(long number) => number.ToString("N0", CultureInfo.GetCultureInfo("vi-VN"));
}

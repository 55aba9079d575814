using System.Globalization;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>Reads the figures of a form; no figure is guessed, and what does not add up is named.</summary>
internal static class FigureReader
{
    public static Attendance? Attendance(ConfirmForm form, int total, List<Fault> faults)
    {
        // Whoever says that all 27 were there does not say so of 29.
        if (int.TryParse(form[Fields.ShownTotal], NumberStyles.None, CultureInfo.InvariantCulture, out int shown) && shown != total)
        {
            faults.Add(new Fault(FaultCode.StaffCountChanged, Fields.Present, shown, total));
            return null;
        }

        if (string.IsNullOrWhiteSpace(form[Fields.Present]))
        {
            faults.Add(new Fault(FaultCode.PresentMissing, Fields.Present));
        }

        int? present = FormText.ReadCount(form[Fields.Present], Fields.Present, faults);
        int excused = FormText.ReadCount(form[Fields.Excused], Fields.Excused, faults) ?? 0;
        int briefed = FormText.ReadCount(form[Fields.Briefed], Fields.Briefed, faults) ?? 0;
        if (present is not { } count)
        {
            return null;
        }

        int absent = total - count;
        if (absent < 0)
        {
            faults.Add(new Fault(FaultCode.PresentOverTotal, Fields.Present, count, total));
            return null;
        }

        if (excused > absent)
        {
            faults.Add(new Fault(FaultCode.AbsentOverTotal, Fields.Excused, excused, absent));
        }

        if (briefed > absent)
        {
            faults.Add(new Fault(FaultCode.BriefedOverAbsent, Fields.Briefed, briefed, absent));
        }

        return new Attendance(count, total, excused, briefed);
    }

    public static Reach? Reach(ConfirmForm form, UnitCode unitCode, Roster roster, List<Fault> faults)
    {
        int before = faults.Count;
        int direct = FormText.ReadCount(form[Fields.ReachedDirect], Fields.ReachedDirect, faults) ?? 0;
        int indirect = FormText.ReadCount(form[Fields.ReachedIndirect], Fields.ReachedIndirect, faults) ?? 0;
        (string Typed, Unit? Unit)[] with = [.. form.Several(Fields.CountedBy).Select(code => (code, roster.FindUnit(code))).Distinct()];
        faults.AddRange(with.Where(w => w.Unit is null).Select(w => new Fault(FaultCode.UnitUnknown, Fields.CountedBy, w.Typed)));
        string named = string.Join(',', with.Select(w => w.Unit?.Code).Where(code => code != unitCode));
        return faults.Count > before ? null : new Reach(direct, indirect, named.Length == 0 ? null : named);
    }

    /// <summary>Every figure of the duty by the measure's id, in the form in which it is kept.</summary>
    /// <param name="duty">What is asked.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="carried">What earlier periods left open: it may be answered beside what came in.</param>
    /// <param name="now">Vietnam local.</param>
    /// <param name="faults">What is wrong.</param>
    public static Dictionary<string, string> Measures(
        Duty duty, ConfirmForm form, IReadOnlyDictionary<string, long>? carried, DateTime now, List<Fault> faults)
    {
        Dictionary<string, string> read = [];
        foreach (Measure measure in duty.Measures)
        {
            string field = Fields.OfMeasure(measure.Id);
            if (string.IsNullOrWhiteSpace(form[field]))
            {
                faults.Add(new Fault(FaultCode.MeasureMissing, field, measure));
            }
            else if (Value(measure, form[field]!, field, now, faults) is { } value)
            {
                read[measure.Id] = value;
            }
        }

        foreach (Measure part in duty.Measures.Where(m => m.Of is not null && read.ContainsKey(m.Id) && read.ContainsKey(m.Of)))
        {
            (long some, long all) = (Number(read[part.Id]), Number(read[part.Of!]));
            long before = part.CarriesOver ? carried?.GetValueOrDefault(part.Of!) ?? 0 : 0;
            if (some > all + before)
            {
                Measure whole = duty.Measures.First(m => m.Id == part.Of);
                faults.Add(before == 0
                    ? new Fault(FaultCode.MeasureOverTotal, Fields.OfMeasure(part.Id), part, Shown(some), whole, Shown(all))
                    : new Fault(FaultCode.MeasureOverCarried, Fields.OfMeasure(part.Id), part, Shown(some), whole, Shown(all), Shown(before)));
            }
        }

        return read;
    }

    private static string? Value(Measure measure, string typed, string field, DateTime now, List<Fault> faults)
    {
        switch (measure.Kind)
        {
            case MeasureKind.Count:
                return FormText.ReadCount(typed, field, faults)?.ToString(CultureInfo.InvariantCulture);
            case MeasureKind.Money:
                return FormText.ReadAmount(typed, field, faults)?.ToString(CultureInfo.InvariantCulture);
            case MeasureKind.YesNo:
                return typed == ConfirmForm.Yes ? ConfirmForm.Yes : ConfirmForm.No;
            default:
                int before = faults.Count;
                DateOnly? date = FormText.ReadDate(typed, field, faults);
                if (date > DateOnly.FromDateTime(now))
                {
                    faults.Add(new Fault(FaultCode.DateInFuture, field));
                }

                return faults.Count > before ? null : date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
    }

    private static long Number(string kept) => long.Parse(kept, NumberStyles.None, CultureInfo.InvariantCulture);

    // An amount of dong does not fit a card's whole number.
    private static string Shown(long number) => number.ToString("N0", CultureInfo.GetCultureInfo("vi-VN"));
}

using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Sheets;

/// <summary>
/// What a sheet is filled with: what the bot recorded, what had been confirmed and was taken back; on demand what the period before said.
/// </summary>
public static class SheetPrefill
{
    /// <summary>The sheet as it opens.</summary>
    public static SheetForm Opening(
        IReadOnlyList<Assignment> asked, bool frozen, IReadOnlyDictionary<AssignmentId, RecordedFigures>? recorded = null)
    {
        SheetForm form = frozen ? SheetForm.Empty.With(Fields.AfterFreeze, "") : SheetForm.Empty;
        foreach ((AssignmentId id, RecordedFigures figures) in recorded ?? new Dictionary<AssignmentId, RecordedFigures>())
        {
            form = form.Filled(id, figures.Fill(new ConfirmForm(new Dictionary<string, string>())));
        }

        foreach (Assignment each in asked.Where(a => a.Earlier is not null))
        {
            form = form.Filled(each.Id, ConfirmForm.Of(each.Earlier!));
        }

        // What was the same for all of them still is.
        foreach (string shared in (string[])[Fields.Evidence, Fields.Topics])
        {
            string?[] said =
            [
                .. asked.Where(a => a.Earlier is not null)
                    .Select(a => ConfirmForm.Of(a.Earlier!)[shared])
                    .Where(t => t is not null)
                    .Distinct()
            ];
            form = said is [{ } only] ? form.With(shared, only) : form;
        }

        return asked.Where(a => !form.AskedFor(a.Id))
            .Aggregate(form, (filled, a) => filled.With(SheetForm.PrefixOf(a.Id) + Fields.Nothing, ConfirmForm.No));
    }

    /// <summary>"Như kỳ trước": blank fields get what the period before said; what was typed stays.</summary>
    public static SheetForm AsBefore(
        SheetForm form, IReadOnlyList<Assignment> asked, IReadOnlyList<Assignment> known, Plan plan, PeriodRule rule)
    {
        foreach (Assignment each in asked.Where(a => !form.LeavesOut(a.Id)))
        {
            if (Before(each, known, rule)?.Confirmation is not { } said)
            {
                continue;
            }

            string prefix = SheetForm.PrefixOf(each.Id);
            bool blank = plan.Duty(each.Id.DutyId).Measures.All(m => string.IsNullOrWhiteSpace(form[prefix + Fields.OfMeasure(m.Id)]));
            if (said.Nothing && blank)
            {
                form = form.With(prefix + Fields.Nothing, ConfirmForm.Yes);
            }
            else if (!said.Nothing)
            {
                form = form.Filled(each.Id, ConfirmForm.Of(said));
            }
        }

        return form;
    }

    /// <summary>Whether the period before said anything of what is asked.</summary>
    public static bool HasBefore(IEnumerable<Assignment> asked, IReadOnlyList<Assignment> known, PeriodRule rule) =>
        asked.Any(a => Before(a, known, rule)?.Confirmation is not null);

    private static Assignment? Before(Assignment assignment, IReadOnlyList<Assignment> known, PeriodRule rule)
    {
        if (OccurrenceKey.PeriodOf(assignment.Id.OccurrenceKey, rule) is not { } period)
        {
            return null;
        }

        ReportingPeriod before = ReportingPeriods.Containing(period.Kind, period.First.AddDays(-1), rule);
        return known.FirstOrDefault(
            a => a.Id == assignment.Id with { OccurrenceKey = OccurrenceKey.Of(before.Kind, before.Year, before.Number) });
    }
}

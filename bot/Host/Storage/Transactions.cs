using Azure.Data.Tables;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Host.Storage;

/// <summary>Cuts a change into transactions that the service takes: each as full as it may be, and no step in two.</summary>
public static class Transactions
{
    // The quarters' rows are small.
    private const int Spare = RowLimits.TransactionBytes - (64 * 1024);

    // Of one assignment's facts: the days before and after a correction, and its event's own quarter.
    private const int MostQuarters = 3;

    /// <summary>
    /// In the order of writing. Only what is said of one step to very many people goes beyond a transaction: the last of those messages
    /// follow in one of their own.
    /// </summary>
    public static IEnumerable<IReadOnlyList<Change.Step>> Of(Change change, PeriodRule rule)
    {
        List<Change.Step> some = [];
        // Most changes are one step, which is written as it is; the service's limits are looked at once more in writing.
        Change.Step[] steps = [.. change.Steps.SelectMany(Parts)];
        (int rows, int bytes, HashSet<string> quarters) = (0, 0, []);
        foreach (Change.Step step in steps)
        {
            int itsRows = step.Rows.Count + step.Messages.Count;
            int itsBytes = steps.Length == 1 ? 0 : BytesOf(step);
            IReadOnlyList<string> itsQuarters = FigureGuard.QuartersOf(step.Figures, rule);
            // A frozen quarter's row is not written; that it is counted all the same costs a row at the most.
            if (some.Count > 0 && (rows + itsRows + quarters.Union(itsQuarters).Count() > RowLimits.Operations || bytes + itsBytes > Spare))
            {
                yield return some;
                some = [];
                (rows, bytes, quarters) = (0, 0, []);
            }

            some.Add(step);
            rows += itsRows;
            bytes += itsBytes;
            quarters.UnionWith(itsQuarters);
        }

        if (some.Count > 0)
        {
            yield return some;
        }
    }

    private static int BytesOf(Change.Step step) =>
        RowLimits.BytesOf(step.Rows.Select(row => (TableEntity)row.Entity).Concat(step.Messages.Select(UnitRows.Of)));

    private static IEnumerable<Change.Step> Parts(Change.Step step)
    {
        int first = RowLimits.Operations - step.Rows.Count - MostQuarters;
        return step.Messages.Count <= first
            ? [step]
            : [step.WithFirst(first), .. step.Beyond(first).Chunk(RowLimits.Operations).Select(Change.Step.Saying)];
    }
}

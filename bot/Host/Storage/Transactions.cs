using Azure.Data.Tables;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Host.Storage;

/// <summary>Cuts a change into transactions that the service takes: each as full as it may be, and no step in two.</summary>
public static class Transactions
{
    /// <summary>
    /// In the order of writing. Only what is said of one step to very many people goes beyond a transaction: the last of those messages
    /// follow in one of their own.
    /// </summary>
    public static IEnumerable<IReadOnlyList<Change.Step>> Of(Change change, PeriodRule rule)
    {
        List<Change.Step> some = [];
        foreach (Change.Step step in change.Steps.SelectMany(Parts))
        {
            if (some.Count > 0 && !Fits([.. some, step], rule))
            {
                yield return some;
                some = [];
            }

            some.Add(step);
        }

        if (some.Count > 0)
        {
            yield return some;
        }
    }

    private static bool Fits(IReadOnlyList<Change.Step> steps, PeriodRule rule)
    {
        // A frozen quarter's row is not written; that it is counted all the same costs a row at the most.
        int operations = steps.Sum(step => step.Rows.Count + step.Messages.Count) + FigureGuard.QuartersOf(steps.SelectMany(step => step.Figures), rule).Count;
        return operations <= RowLimits.Operations
            && steps.Sum(step => RowLimits.BytesOf(step.Rows.Select(row => (TableEntity)row.Entity).Concat(step.Messages.Select(UnitRows.Of)))) <= Spare;
    }

    // The quarters' rows are small.
    private const int Spare = RowLimits.TransactionBytes - (64 * 1024);

    private static IEnumerable<Change.Step> Parts(Change.Step step)
    {
        int first = RowLimits.Operations - step.Rows.Count - MostQuarters;
        return step.Messages.Count <= first ? [step] : [step.WithFirst(first), .. step.Beyond(first).Chunk(RowLimits.Operations).Select(Change.Step.Saying)];
    }

    // Of one assignment's facts: the days before and after a correction, and its event's own quarter.
    private const int MostQuarters = 3;
}

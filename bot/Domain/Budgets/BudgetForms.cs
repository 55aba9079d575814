using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Budgets;

/// <summary>What a unit typed of its need.</summary>
public sealed record NeedForm(string? Purpose, string? ForYear, string? Estimated, string? Evidence)
{
    /// <summary>The need; null when something is at fault.</summary>
    internal BudgetNeed? Read(DateTime now, FormReader read)
    {
        string? purpose = read.Required(Purpose, Fields.Purpose, FaultCode.BudgetPurposeMissing);
        long? estimated = BudgetAmounts.Read(Estimated, Fields.Estimated, read);
        string? evidence = Assignments.Evidence.Read(Evidence, read);
        int? year = read.Count(ForYear, Fields.ForYear);
        if (year is { } said && said != now.Year && said != now.Year + 1)
        {
            read.Add(new Fault(FaultCode.BudgetYearFar, Fields.ForYear));
        }

        return !read.IsClean ? null : new BudgetNeed(purpose!, year ?? now.Year, estimated!.Value, evidence);
    }
}

/// <summary>What the Office or the Director typed: an amount, and words.</summary>
/// <param name="Version">The request's version that the card showed: what has changed since is looked at first.</param>
public sealed record AmountForm(string? Amount, string? Words, string? Version);

/// <summary>Amounts of a request, read so that nobody guesses.</summary>
public static class BudgetAmounts
{
    /// <summary>Below it somebody left out "nghìn" or "triệu".</summary>
    public const long Smallest = 10_000;

    /// <summary>
    /// An amount as it is shown: 15.000.000. Written in another way it is a fault that says how it was understood, and the form
    /// comes back with it, so that no amount is kept that its writer has not seen in full.
    /// </summary>
    public static long? Read(string? typed, string field, FormReader read)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            read.Add(new Fault(FaultCode.AmountMissing, field));
            return null;
        }

        if (Dong.Parse(typed) is not { } amount)
        {
            read.Add(new Fault(FaultCode.AmountUnreadable, field));
            return null;
        }

        if (amount < Smallest)
        {
            read.Add(new Fault(FaultCode.AmountUnclear, field, Dong.Written(amount)));
            return null;
        }

        if (typed.Trim() != Dong.Written(amount))
        {
            read.Add(new Fault(FaultCode.AmountToCheck, field, Dong.Written(amount)));
            return null;
        }

        return amount;
    }

    /// <summary>What the form shows again: in full where it was understood, else as typed.</summary>
    public static string? Shown(string? typed) =>
        typed is not null && Dong.Parse(typed) is { } amount && amount >= Smallest ? Dong.Written(amount) : typed;
}

using TeamsReformBot.Domain.Plans.Editing;

namespace TeamsReformBot.Domain.Plans;

/// <summary>What one year's running plan is made of.</summary>
/// <param name="Issued">The plan that it inherits from.</param>
/// <param name="Own">Its own head and wordings.</param>
public sealed record PlanParts(IssuedPlan Issued, SuccessorPlan Own, IReadOnlyList<Duty> Duties)
{
    /// <exception cref="PlanFileException">The parts do not fit together.</exception>
    public Plan ToPlan() => Plan.Inherit(Issued, Own, Duties);
}

/// <summary>The plans that the Office keeps, one a year, oldest first.</summary>
public sealed record PlanDocument(IReadOnlyList<PlanParts> Plans)
{
    /// <summary>The year whose plan this version changed.</summary>
    public int ChangedYear { get; init; }

    /// <summary>How it differs from the version before.</summary>
    public IReadOnlyList<PlanDifference> Differences { get; init; } = [];

    public PlanParts? Of(int year) => Plans.FirstOrDefault(p => p.Own.Year == year);

    /// <summary>These with one year's plan put in or replaced.</summary>
    public PlanDocument With(PlanParts parts) =>
        new([.. Plans.Where(p => p.Own.Year != parts.Own.Year).Append(parts).OrderBy(p => p.Own.Year)]);
}

/// <summary>Which of the years' plans is in force.</summary>
public static class PlansInForce
{
    /// <summary>The latest that has gone live; before that the first.</summary>
    /// <param name="plans">At least one, oldest first.</param>
    /// <param name="today">Vietnam's date.</param>
    public static Plan On(IReadOnlyList<Plan> plans, DateOnly today) => plans.LastOrDefault(p => p.GoLive <= today) ?? plans[0];

    /// <summary>
    /// The plan of an occurrence: of those in force, the latest whose year has come in the occurrence's key; a plan stays in force
    /// until another replaces it.
    /// </summary>
    public static Plan OfOccurrence(IReadOnlyList<Plan> plans, int year, DateOnly today)
    {
        Plan now = On(plans, today);
        return plans.LastOrDefault(p => p.GoLive <= now.GoLive && p.Year <= year) ?? plans[0];
    }
}

using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Plans.Editing;

/// <summary>
/// From when on a changed catalogue asks for what it did not ask for before: no change makes work for periods that are over.
/// </summary>
internal static class DutyDates
{
    /// <param name="before">The duties as they were.</param>
    /// <param name="after">The duties as they should be.</param>
    /// <param name="today">The day of the change.</param>
    public static IReadOnlyList<Duty> Dated(IReadOnlyList<Duty> before, IReadOnlyList<Duty> after, Roster roster, DateOnly today) =>
        [.. after.Select(duty => Dated(before.FirstOrDefault(d => d.Id == duty.Id), duty, roster, today))];

    private static Duty Dated(Duty? was, Duty duty, Roster roster, DateOnly today)
    {
        if (was is null)
        {
            return duty with { Since = today };
        }

        Responsibility now = duty.Responsibility;
        bool otherKind = was.Responsibility.Kind != now.Kind;
        bool otherLead = otherKind || (now.Kind is ResponsibilityKind.LeadUnit && was.Responsibility.LeadUnit != now.LeadUnit);
        bool handedOver = otherLead && !otherKind && IsThere(was, roster);
        bool begins = (was.Retired && !duty.Retired)
            || was.Recurrence != duty.Recurrence
            || !ReportedPeriods.PartsOf(was).SequenceEqual(ReportedPeriods.PartsOf(duty))
            || (otherLead && !handedOver);
        return duty with
        {
            Since = begins ? today : was.Since,
            Responsibility = now with { LeadsSince = handedOver ? today : otherLead ? null : was.Responsibility.LeadsSince },
        };
    }

    // The unit that led still finishes what has begun; where it is gone, the new one takes over that too.
    private static bool IsThere(Duty was, Roster roster) =>
        was.Responsibility.LeadUnit is { } lead && roster.FindUnit(roster.SuccessorOf(lead)) is { IsClosed: false };
}

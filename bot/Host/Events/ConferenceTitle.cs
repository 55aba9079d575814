using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;

namespace TeamsReformBot.Host.Events;

/// <summary>The name of a quarter's conference, as the plan's duty titles it.</summary>
public sealed class ConferenceTitle(ReferenceData reference, CardContexts contexts)
{
    public string Of(string occurrenceKey)
    {
        Duty duty = reference.Plan.Duty(DutyIds.Conference);
        return contexts.InEnglish ? duty.OccurrenceTitleEnFor(occurrenceKey) : duty.OccurrenceTitleFor(occurrenceKey);
    }
}

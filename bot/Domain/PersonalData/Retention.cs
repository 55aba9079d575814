namespace TeamsReformBot.Domain.PersonalData;

/// <summary>What is no longer kept from which moment back; everything older goes. Vietnam local.</summary>
/// <param name="Logs">Seen activities' ids, sent messages, conversations of people who have left.</param>
/// <param name="Drafts">Unapplied lists, and reports that were decided on; one that waits stays.</param>
/// <param name="FirstYear">The first year whose activities stay.</param>
/// <param name="Audit">Lines of who was refused what.</param>
public sealed record RetentionCutOffs(DateTime Logs, DateTime Drafts, int FirstYear, DateTime Audit)
{
    /// <param name="now">Vietnam local.</param>
    /// <param name="logDays">How long logs stay.</param>
    /// <param name="draftDays">How long drafts stay.</param>
    /// <param name="activityYears">How many whole years activities and the audit stay.</param>
    public static RetentionCutOffs At(DateTime now, int logDays, int draftDays, int activityYears) =>
        new(now.AddDays(-logDays), now.AddDays(-draftDays), now.Year - activityYears, new DateTime(now.Year - activityYears, 1, 1));
}

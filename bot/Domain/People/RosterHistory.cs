namespace TeamsReformBot.Domain.People;

/// <summary>The roster of every past day: a report about March shows March's names, heads, parents and staff counts.</summary>
/// <param name="versions">From when on each version held, oldest first; at least one.</param>
public sealed class RosterHistory(IReadOnlyList<(DateTime From, RosterContent Content)> versions)
{
    /// <summary>The roster as it stood at the end of a day; before the first version the first.</summary>
    public Roster AsOf(DateOnly day)
    {
        DateTime end = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        RosterContent content = versions.LastOrDefault(version => version.From < end).Content ?? versions[0].Content;
        return content.ToRoster(day);
    }
}

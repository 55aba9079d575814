using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Host.People;

/// <summary>Runs a decision on the roster: read, decide, write the next version, and again when somebody else wrote first.</summary>
public sealed class RosterEditing(RosterStore roster, BusinessClock clock)
{
    private const int MaxTries = 10;

    /// <param name="by">Who decides.</param>
    /// <param name="why">Kept with the version: the verb that caused it.</param>
    /// <param name="decide">Decides on the roster as it is.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<Outcome<RosterContent>> DecideAsync(
        Person by, string why, Func<RosterContent, DateTime, Outcome<RosterContent>> decide, CancellationToken cancellationToken)
    {
        for (int i = 0; i < MaxTries; i++)
        {
            (int version, RosterContent now) = await roster.CurrentAsync(cancellationToken);
            Outcome<RosterContent> outcome = decide(now, clock.Now);
            if (outcome is not Outcome<RosterContent>.Done done
                || await roster.SaveAsync(version, done.Facts.Single(), by.Upn, by.Name, why, cancellationToken))
            {
                return outcome;
            }
        }

        throw new InvalidOperationException("The roster kept changing.");
    }
}

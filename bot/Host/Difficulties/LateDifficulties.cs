using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Setup;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>What is late in the chain with one person of the Office, or with nobody; the chief of office is told of all, or the channel where there is none.</summary>
public sealed class LateDifficulties(DifficultyViews views, ReferenceData reference, BusinessClock clock)
{
    /// <param name="upn">Null: what nobody has taken.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<DifficultyView>> WithAsync(string? upn, CancellationToken cancellationToken)
    {
        // Only the Office has any: the heads' digests need not look through all units.
        if (upn is not null && !(reference.Roster.FindByUpn(upn) is { } who && Office.Handles(who, reference.Roster)))
        {
            return [];
        }

        DateTime now = clock.Now;
        bool toChief = upn == Office.Chief(reference.Roster)?.Upn;
        return await views.WhereAsync(d => ChainReminders.IsLate(d, now) && (toChief || IsWith(d, upn)), cancellationToken);
    }

    private bool IsWith(Difficulty d, string? upn) =>
        upn is null ? Take.IsFree(d, reference.Roster) : d.Status is DifficultyStatus.Received && d.Taken?.Upn == upn;
}

using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Trust;

namespace TeamsReformBot.Host.People;

/// <summary>What came of a change of the roster.</summary>
/// <param name="Version">The roster's present version.</param>
/// <param name="Content">What it says.</param>
/// <param name="Waiting">What of the change waits for a second person; null where all of it holds.</param>
public sealed record RosterEdit(int Version, RosterContent Content, TrustChange? Waiting)
{
    /// <summary>What was kept of roles of trust with it.</summary>
    public TrustChange? Noted { get; init; }
}

/// <summary>Runs decisions on the roster; the answer is what it then is.</summary>
public sealed class RosterEditing(Deciding deciding, RosterStore roster, TrustBook book, ReferenceData reference)
{
    /// <param name="wish">Who wants it, and how.</param>
    /// <param name="decide">Decides on the roster as it is.</param>
    public async Task<Outcome<RosterEdit>> DecideAsync(
        RosterWish wish, Func<RosterContent, DateTime, Outcome<RosterContent>> decide, CancellationToken cancellationToken)
    {
        Decided<CurrentRoster, RosterStep, RosterEdit> decided = (await deciding.OnAsync(
            async (_, ct) => await roster.CurrentAsync(ct),
            (rows, now) => wish.Seen is { } seen && seen != rows.Version
                ? Outcome.Refuse<RosterStep>(FaultCode.RosterChangedMeanwhile)
                : EditRoster.Decide(rows.Now, decide(rows.Now, now), wish, rows.Trust, now),
            (rows, step, now, changeOf) => Write(wish, rows, step, now, changeOf(OfficeStore.Partition)),
            cancellationToken))!;
        if (decided.After is { } edit)
        {
            await reference.RefreshAsync(cancellationToken);
            if (edit.Noted is { } trust)
            {
                await book.AuditAsync(trust, wish.By.Upn, wish.Why, cancellationToken);
            }
        }

        return decided.Outcome.Select(_ => decided.After!);
    }

    private static RosterEdit Write(RosterWish wish, CurrentRoster rows, RosterStep step, DateTime now, Change change)
    {
        if (step.Next is { } next)
        {
            rows.Write(change, next, wish.By.Upn, wish.By.Name, wish.Why, now);
        }

        TrustChange? noted = null;
        if (step.Noted is { } fact)
        {
            noted = change.Save(Kinds.Trust, null, fact);
            change.Send(noted.Status is TrustStatus.Waiting
                ? TrustBook.Messages.ToConfirm(noted, rows.Now, now)
                : TrustBook.Messages.Told(noted, step.Next!, wish.By.Upn, now));
        }

        return new RosterEdit(
            step.Next is null ? rows.Version : rows.Version + 1, step.Next ?? rows.Now,
            noted is { Status: TrustStatus.Waiting } ? noted : step.Waiting)
        {
            Noted = noted,
        };
    }
}

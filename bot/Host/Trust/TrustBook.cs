using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Trust;

/// <summary>
/// The changes of roles of trust, beside the roster in the Office's own rows: both are written together, with what is said of it.
/// </summary>
public sealed class TrustBook(UnitStore units, AuditLog audit)
{
    /// <summary>In the audit: a row of trust that is another from now on.</summary>
    public const string Took = "trust";

    public static TrustNotices Messages { get; } = new(OfficeStore.Partition);

    public Task<Stored<TrustChange>?> FindAsync(int year, string id, CancellationToken cancellationToken) =>
        units.FindAsync(Kinds.Trust, new RowId(OfficeStore.Partition, year, id), cancellationToken);

    /// <summary>Adds a change that the bot itself makes.</summary>
    /// <param name="change">What it is written with.</param>
    /// <param name="known">The changes of this year.</param>
    /// <param name="why">What makes it do so.</param>
    public static TrustChange Made(
        Change change, IReadOnlyList<TrustRow> rows, IReadOnlyList<TrustChange> known, string why, DateTime now) => change.Save(
        Kinds.Trust,
        null,
        new TrustFact.Made(now, AssignmentFact.Clock, AssignmentFact.Clock, TrustChange.Place(rows, null, known, now).Id, rows, why));

    /// <summary>A line for the change, and where it holds one for each row.</summary>
    /// <param name="byUpn">Who made it what it is.</param>
    /// <param name="what">The verb.</param>
    public async Task AuditAsync(TrustChange change, Upn byUpn, string what, CancellationToken cancellationToken)
    {
        await audit.DoneAsync(byUpn, what, change.Subject, cancellationToken);
        if (change.Status is TrustStatus.InEffect)
        {
            foreach (TrustRow row in change.Rows)
            {
                await audit.DoneAsync(byUpn, Took, $"{Entry(row.Before)} > {Entry(row.After)}", cancellationToken);
            }
        }
    }

    private static string Entry(Person? person) =>
        person is null ? "-" : $"{person.Upn} {person.AadObjectId:D} {person.Role} {person.UnitCode}";
}

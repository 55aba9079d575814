using System.Globalization;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Trust;

/// <summary>Who is told of changes of roles of trust.</summary>
/// <param name="partition">The partition of the Office's own rows, which hold them.</param>
public sealed class TrustNotices(UnitCode partition)
{
    /// <summary>One card to everybody who may confirm it.</summary>
    public IEnumerable<OutboxMessage> ToConfirm(TrustChange change, RosterContent roster, DateTime dueAt) =>
        roster.People.Where(who => change.RefusalOf(who) is null).Select(who => Waiting(change, who.Upn, dueAt));

    /// <summary>To who proposed it: it came to nothing.</summary>
    public OutboxMessage CameToNothing(TrustChange change, DateTime dueAt) => Waiting(change, change.Proposed.Upn, dueAt);

    /// <summary>
    /// Whom it concerns, also under the account that they had, the Director and who proposed it. Nobody is told of their own click.
    /// </summary>
    /// <param name="change">It holds.</param>
    /// <param name="roster">As it is with it.</param>
    /// <param name="byUpn">Who made it hold.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public IEnumerable<OutboxMessage> Told(TrustChange change, RosterContent roster, Upn byUpn, DateTime dueAt) =>
        Tell(
            change,
            roster.People.Where(
                who => who.Role is Role.Director || change.Rows.Any(row => row.After?.Upn == who.Upn) || who.Upn == change.Proposed.Upn),
            byUpn, dueAt);

    /// <summary>Everybody who holds a role of trust, and whom it concerns: nobody confirmed it.</summary>
    public IEnumerable<OutboxMessage> ToldAll(TrustChange change, RosterContent roster, DateTime dueAt) =>
        Tell(
            change, roster.People.Where(who => who.Role.IsOfTrust() || change.Rows.Any(row => row.After?.Upn == who.Upn)), byUpn: null,
            dueAt);

    /// <summary>The installation's file has changed; told again on another day's start.</summary>
    public OutboxMessage FileChanged(string hash, Upn upn, DateTime dueAt) =>
        New(Id($"roster-file|{hash[..16]}|{dueAt:yyyyMMdd}|{upn}"), MessageKind.RosterFileChanged, upn, new Subject.Named(hash), dueAt.Year, dueAt);

    private IEnumerable<OutboxMessage> Tell(TrustChange change, IEnumerable<Person> people, Upn? byUpn, DateTime dueAt) =>
    [
        .. people.Where(who => who.Upn != byUpn).Select(who => InEffect(change, who.Upn, null, dueAt)),
        .. change.Rows
            .Where(row => row.Before?.AadObjectId is { } had && had != row.After?.AadObjectId)
            .Select(row => InEffect(change, row.Before!.Upn, row.Before.AadObjectId, dueAt)),
    ];

    private OutboxMessage Waiting(TrustChange change, Upn upn, DateTime dueAt) =>
        New(Id($"trust|{change.Id}|{change.Version}|{upn}"), MessageKind.TrustWaiting, upn, change.Subject, change.Year, dueAt);

    private OutboxMessage InEffect(TrustChange change, Upn upn, Guid? objectId, DateTime dueAt) =>
        New(Id($"trust-done|{change.Id}|{upn}|{objectId:N}"), MessageKind.TrustInEffect, upn, change.Subject, change.Year, dueAt) with { ToObjectId = objectId };

    private OutboxMessage New(string id, MessageKind kind, Upn upn, Subject subject, int year, DateTime dueAt) =>
        OutboxMessage.New(id, kind, partition, year, upn, subject, dueAt);

    private static string Id(FormattableString id) => id.ToString(CultureInfo.InvariantCulture);
}

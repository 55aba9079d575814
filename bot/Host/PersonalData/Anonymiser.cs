using Azure;
using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Trust;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>
/// Takes somebody's name and account out of what is kept: they leave the roster, messages to them go, and where a row must stay
/// (confirmed figures, their facts, earlier rosters) a pseudonym stands instead. The audit stays as it is. Any number of times:
/// the request itself keeps the account until all else is done, so that what was broken off is done the next night.
/// </summary>
public sealed class Anonymiser(
    Deciding deciding, Tables tables, RosterStore roster, TrustBook book, OfficeDocuments documents, Conversations conversations,
    UnreachablePeople unreachable,
    ReferenceData reference)
{
    private const string Why = "erasure";
    private const string PseudonymPrefix = "an-danh-";

    /// <summary>Whether a request still waits for it.</summary>
    public static bool IsDue(DataRequest request) =>
        request is { Kind: DataRequestKind.Erase, Status: DataRequestStatus.Done }
            && !request.ByUpn.Text.StartsWith(PseudonymPrefix, StringComparison.Ordinal);

    /// <returns>False when something changed at the same moment: then it has to run again.</returns>
    public async Task<bool> RunAsync(DataRequest request, CancellationToken cancellationToken)
    {
        Upn upn = request.ByUpn;
        if (reference.Roster.FindByUpn(upn)?.AadObjectId is { } id)
        {
            await conversations.EraseAsync(id, cancellationToken);
        }

        await unreachable.ClearAsync(upn, cancellationToken);
        Pseudonym pseudonym = await PseudonymAsync(request, cancellationToken);
        await LeaveAsync(upn, cancellationToken);
        return await ReplaceAsync(request, pseudonym, cancellationToken);
    }

    private async Task<Pseudonym> PseudonymAsync(DataRequest request, CancellationToken cancellationToken)
    {
        IReadOnlyList<OfficeDocument<RosterContent>> versions = await documents.HistoryAsync<RosterContent>(
            ReferenceData.RosterDocument, cancellationToken);
        ILookup<bool, string> names = versions.SelectMany(v => v.Content.People).ToLookup(p => Same(p.Upn, request.ByUpn), p => p.Name);
        HashSet<string> theirs = [request.ByName, .. names[true]];
        // Of the request, not of the account, from which anybody could work it out; what they did still belongs together.
        return new Pseudonym(request.ByUpn, theirs, !names[false].Any(theirs.Contains), PseudonymPrefix + request.Id[..12]);
    }

    private async Task LeaveAsync(Upn upn, CancellationToken cancellationToken)
    {
        Decided<CurrentRoster, Person, Left>? decided = await deciding.OnAsync(
            async (_, ct) => await roster.CurrentAsync(ct),
            (rows, _) => rows.Now.FindPerson(upn) is { } person ? Outcome.Of(person) : null,
            Write,
            cancellationToken);
        if (decided is null)
        {
            return;
        }

        await reference.RefreshAsync(cancellationToken);
        if (decided.After?.Trust is { } trust)
        {
            await book.AuditAsync(trust, AssignmentFact.Clock, Why, cancellationToken);
        }
    }

    private static Left Write(CurrentRoster rows, Person person, DateTime now, Func<UnitCode, Change> changeOf)
    {
        Change change = changeOf(OfficeStore.Partition);
        RosterContent next = RosterUpkeep.Settle(rows.Now, rows.Now.Without(person));
        rows.Write(change, next, AssignmentFact.Clock, AssignmentFact.Clock, Why, now);
        if (!person.Role.IsOfTrust())
        {
            return new Left(null);
        }

        TrustChange trust = TrustBook.Made(change, [new TrustRow(person, null)], rows.Trust, Why, now);
        change.Send(TrustBook.Messages.Told(trust, next, AssignmentFact.Clock, now));
        return new Left(trust);
    }

    private sealed record Left(TrustChange? Trust);

    private async Task<bool> ReplaceAsync(DataRequest request, Pseudonym pseudonym, CancellationToken cancellationToken)
    {
        bool whole = true;
        TableEntity? last = null;
        foreach (string partition in reference.Roster.Units.Select(u => u.Code).Append(OfficeStore.Partition))
        {
            await foreach (TableEntity row in tables.Units.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellationToken))
            {
                if (row.PartitionKey == request.UnitCode && row.RowKey == UnitRows.RequestKey(request.Year, request.Id))
                {
                    last = row;
                }
                else
                {
                    whole &= await RowAsync(row, request.ByUpn, pseudonym, cancellationToken);
                }
            }
        }

        return whole && last is not null && await RowAsync(last, request.ByUpn, pseudonym, cancellationToken);
    }

    /// <returns>False when somebody changed the row at this moment.</returns>
    private async Task<bool> RowAsync(TableEntity row, Upn upn, Pseudonym pseudonym, CancellationToken cancellationToken)
    {
        try
        {
            if (IsOnlyAbout(upn, row))
            {
                await tables.Units.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellationToken);
            }
            else if (Row.JsonOf(row) is { } json && pseudonym.Replace(json) is { } state)
            {
                TableEntity after = Row.With(row, state);
                foreach (string column in row.Where(c => pseudonym.IsAccount(c.Value as string)).Select(c => c.Key).ToArray())
                {
                    after[column] = pseudonym.Account;
                }

                await tables.Units.UpdateEntityAsync(after, row.ETag, TableUpdateMode.Replace, cancellationToken);
            }

            return true;
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            return false;
        }
    }

    // A message to them, or one whose key names them: by the whole account, which may be the end of somebody else's. And the
    // account that they were recognised by.
    private static bool IsOnlyAbout(Upn upn, TableEntity row) => row.RowKey.Split('|') switch
    {
        [_, "o", .. var parts] => Same(row.GetString("ToUpn"), upn) || parts.Any(part => Same(part, Row.Key(upn))),
        [_, "copy", ..] => Same(Row.Read<DataCopyPage>(row).State.ByUpn, upn),
        ["document", ReferenceData.MatchDocument, _] => Same(Row.Read<OfficeDocument<RosterMatch>>(row).State.Content.Upn, upn),
        _ => false,
    };

    private static bool Same(string? text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);
}

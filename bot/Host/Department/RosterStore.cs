using Azure;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Department;

/// <summary>A list that was previewed and waits to be applied.</summary>
/// <param name="BaseVersion">The roster's version that the preview compared with.</param>
/// <param name="ExpiresAt">Vietnam local.</param>
public sealed record RosterDraft(string Token, int BaseVersion, RosterContent Next, Upn ByUpn, DateTime At, DateTime ExpiresAt)
{
    /// <summary>The hash of the installation's file that it was read from; null where it was sent in chat.</summary>
    public string? FileHash { get; init; }
}

/// <summary>The roster as it is now.</summary>
/// <param name="Now">What it says, with the accounts that people were recognised by since.</param>
/// <param name="Trust">The changes of roles of trust of this year.</param>
public sealed record CurrentRoster(CurrentDocument<RosterContent> Document, RosterContent Now, IReadOnlyList<TrustChange> Trust)
{
    public int Version => Document.Version;

    /// <summary>Adds the next version to a change of the Office's own rows.</summary>
    /// <param name="now">Vietnam local.</param>
    public void Write(Change change, RosterContent next, Upn byUpn, string byName, string why, DateTime now)
    {
        // Two people of one account would keep the bot from reading its own roster.
        _ = next.ToRoster(DateOnly.FromDateTime(now));
        change.Put(Document.Next(next, now, byUpn, byName, why));
    }
}

/// <summary>The roster as a versioned document, and the lists that wait to become its next version.</summary>
public sealed class RosterStore(
    OfficeDocuments documents, UnitStore units, Tables tables, ReferenceData reference, DataFiles files, BusinessClock clock)
{
    private const string DraftPrefix = OfficeStore.DraftPrefix + "roster|";

    /// <summary>The present version; while nothing is stored, the installation's file.</summary>
    public async Task<CurrentRoster> CurrentAsync(CancellationToken cancellationToken)
    {
        CurrentDocument<RosterContent> document = await documents.CurrentAsync(
            ReferenceData.RosterDocument, RosterContent.Of(files.Roster), cancellationToken);
        RosterContent now = document.Version == 0 ? document.Content : document.Content.Recognised(reference.Matches);
        IReadOnlyList<Stored<TrustChange>> trust = await units.RowsAsync<TrustChange>(
            OfficeStore.Partition, UnitRows.Prefix(clock.Today.Year, Kinds.Trust.Letter), cancellationToken);
        return new CurrentRoster(document, now, [.. trust.Select(stored => stored.State)]);
    }

    /// <summary>The roster of every past day.</summary>
    public async Task<RosterHistory> HistoryAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<OfficeDocument<RosterContent>> versions = await documents.HistoryAsync<RosterContent>(
            ReferenceData.RosterDocument, cancellationToken);
        return new RosterHistory(
            versions.Count > 0 ? [.. versions.Select(v => (v.At, v.Content))] : [(default, RosterContent.Of(files.Roster))]);
    }

    /// <summary>Whether a file was ever taken in for a reason.</summary>
    public async Task<bool> WasTakenInAsync(string fileHash, string why, CancellationToken cancellationToken) =>
        (await documents.HistoryAsync<RosterContent>(ReferenceData.RosterDocument, cancellationToken))
            .Any(v => v.Why == why && v.Content.FileHash == fileHash);

    public Task KeepDraftAsync(RosterDraft draft, CancellationToken cancellationToken) => tables.Units.UpsertEntityAsync(
        Row.Of(OfficeStore.Partition, KeyOf(draft.Token), draft), TableUpdateMode.Replace, cancellationToken);

    public async Task<RosterDraft?> DraftAsync(string token, CancellationToken cancellationToken)
    {
        NullableResponse<TableEntity> row = await tables.Units.GetEntityIfExistsAsync<TableEntity>(
            OfficeStore.Partition, KeyOf(token), cancellationToken: cancellationToken);
        return row.HasValue ? Row.Read<RosterDraft>(row.Value!).State : null;
    }

    public Task DropDraftAsync(string token, CancellationToken cancellationToken) =>
        tables.Units.DeleteEntityAsync(OfficeStore.Partition, KeyOf(token), cancellationToken: cancellationToken);

    private static string KeyOf(string token) => Row.Key(DraftPrefix + token);
}

using Azure;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.People;

/// <summary>A list that was previewed and waits to be applied.</summary>
/// <param name="BaseVersion">The roster's version that the preview compared with.</param>
/// <param name="ExpiresAt">Vietnam local.</param>
public sealed record RosterDraft(string Token, int BaseVersion, RosterContent Next, string ByUpn, DateTime At, DateTime ExpiresAt)
{
    /// <summary>The hash of the installation's file that it was read from; null where it was sent in chat.</summary>
    public string? FileHash { get; init; }
}

/// <summary>The roster as a versioned document, and the lists that wait to become its next version.</summary>
public sealed class RosterStore(OfficeDocuments documents, UnitStore units, Tables tables, ReferenceData reference, DataFiles files, BusinessClock clock)
{
    private const string DraftPrefix = OfficeStore.DraftPrefix + "roster|";

    /// <summary>
    /// The present version, with the accounts that people were recognised by since; version 0 is the installation's file while nothing
    /// is stored.
    /// </summary>
    public async Task<(int Version, RosterContent Content)> CurrentAsync(CancellationToken cancellationToken)
    {
        int version = (await documents.VersionsAsync(cancellationToken)).GetValueOrDefault(ReferenceData.RosterDocument);
        return version == 0
            ? (0, RosterContent.Of(files.Roster))
            : (version, (await documents.GetAsync<RosterContent>(ReferenceData.RosterDocument, version, cancellationToken)).Content.Recognised(reference.Matches));
    }

    /// <summary>The roster of every past day.</summary>
    public async Task<RosterHistory> HistoryAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<OfficeDocument<RosterContent>> versions = await documents.HistoryAsync<RosterContent>(ReferenceData.RosterDocument, cancellationToken);
        return new RosterHistory(versions.Count > 0 ? [.. versions.Select(v => (v.At, v.Content))] : [(default, RosterContent.Of(files.Roster))]);
    }

    /// <summary>Writes the next version; false when somebody else wrote it first.</summary>
    public Task<bool> SaveAsync(int before, RosterContent next, string byUpn, string byName, string why, CancellationToken cancellationToken) =>
        SaveAsync(before, next, byUpn, byName, why, new UnitChange(OfficeStore.Partition), cancellationToken);

    /// <summary>Writes the next version together with other rows of the Office's; false when somebody else wrote one of them first.</summary>
    public async Task<bool> SaveAsync(
        int before, RosterContent next, string byUpn, string byName, string why, UnitChange with, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        // Two people of one account would keep the bot from reading its own roster.
        _ = next.ToRoster(DateOnly.FromDateTime(now));
        OfficeDocument<RosterContent> document = new(before + 1, now, byUpn, byName, why, next);
        if (await documents.NextAsync(ReferenceData.RosterDocument, document, cancellationToken) is not { } rows)
        {
            return false;
        }

        with.Put(rows);
        if (!await units.CommitAsync(with, cancellationToken))
        {
            return false;
        }

        await reference.RefreshAsync(cancellationToken);
        return true;
    }

    /// <summary>Whether a file was ever taken in for a reason.</summary>
    public async Task<bool> WasTakenInAsync(string fileHash, string why, CancellationToken cancellationToken) =>
        (await documents.HistoryAsync<RosterContent>(ReferenceData.RosterDocument, cancellationToken)).Any(v => v.Why == why && v.Content.FileHash == fileHash);

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

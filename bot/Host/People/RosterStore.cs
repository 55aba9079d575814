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
public sealed record RosterDraft(string Token, int BaseVersion, RosterContent Next, string ByUpn, DateTime At, DateTime ExpiresAt);

/// <summary>The roster as a versioned document, and the lists that wait to become its next version.</summary>
public sealed class RosterStore(OfficeDocuments documents, Tables tables, ReferenceData reference, DataFiles files, BusinessClock clock)
{
    private const string DraftPrefix = OfficeStore.DraftPrefix + "roster|";

    /// <summary>The present version; version 0 is the installation's file while nothing is stored.</summary>
    public async Task<(int Version, RosterContent Content)> CurrentAsync(CancellationToken cancellationToken)
    {
        int version = (await documents.VersionsAsync(cancellationToken)).GetValueOrDefault(ReferenceData.RosterDocument);
        return version == 0
            ? (0, RosterContent.Of(files.Roster))
            : (version, (await documents.GetAsync<RosterContent>(ReferenceData.RosterDocument, version, cancellationToken)).Content);
    }

    /// <summary>The roster of every past day.</summary>
    public async Task<RosterHistory> HistoryAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<OfficeDocument<RosterContent>> versions = await documents.HistoryAsync<RosterContent>(ReferenceData.RosterDocument, cancellationToken);
        return new RosterHistory(versions.Count > 0 ? [.. versions.Select(v => (v.At, v.Content))] : [(default, RosterContent.Of(files.Roster))]);
    }

    /// <summary>Writes the next version; false when somebody else wrote it first.</summary>
    public async Task<bool> SaveAsync(int before, RosterContent next, string byUpn, string byName, string why, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        // Two people of one account would keep the bot from reading its own roster.
        _ = next.ToRoster(DateOnly.FromDateTime(now));
        if (!await documents.SaveAsync(ReferenceData.RosterDocument, new OfficeDocument<RosterContent>(before + 1, now, byUpn, byName, why, next), cancellationToken))
        {
            return false;
        }

        await reference.RefreshAsync(cancellationToken);
        return true;
    }

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

using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>The pages of the copies that people asked for, among the rows of the unit that they asked from; let go like drafts.</summary>
public sealed class DataCopies(Tables tables, UnitStore units)
{
    public async Task KeepAsync(DataRequest request, IReadOnlyList<DataCopyPage> pages, CancellationToken cancellationToken)
    {
        foreach (DataCopyPage page in pages)
        {
            TableEntity row = Row.Of(request.UnitCode, UnitRows.CopyKey(request.Year, request.Id, page.Page), page);
            await tables.Units.UpsertEntityAsync(row, TableUpdateMode.Replace, cancellationToken);
        }
    }

    /// <summary>Null where there is no such page, or not any more.</summary>
    public async Task<DataCopyPage?> PageAsync(DataRequest request, int page, CancellationToken cancellationToken) =>
        (await units.RowAsync<DataCopyPage>(request.UnitCode, UnitRows.CopyKey(request.Year, request.Id, page), cancellationToken))?.State;
}

using System.Text.Json.Nodes;
using Azure;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.People;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>
/// Takes somebody's name and account out of what is kept: they leave the roster, messages to them go, and where a row must stay
/// (confirmed figures, their facts, earlier rosters) a pseudonym stands instead. The audit stays as it is. Any number of times.
/// </summary>
public sealed class Anonymiser(Tables tables, RosterStore roster, Conversations conversations, ReferenceData reference)
{
    public const string Name = "Cán bộ đã ẩn danh";
    private const string Why = "erasure";
    private const string PseudonymPrefix = "an-danh-";

    /// <summary>Whether a request still waits for it.</summary>
    public static bool IsDue(DataRequest request) =>
        request is { Kind: DataRequestKind.Erase, Status: DataRequestStatus.Done } && !request.ByUpn.StartsWith(PseudonymPrefix, StringComparison.Ordinal);

    public async Task RunAsync(DataRequest request, CancellationToken cancellationToken)
    {
        string upn = request.ByUpn;
        if (reference.Roster.FindByUpn(upn)?.AadObjectId is { } id)
        {
            await conversations.EraseAsync(id, cancellationToken);
        }

        (int version, RosterContent now) = await roster.CurrentAsync(cancellationToken);
        if (now.FindPerson(upn) is { } person)
        {
            RosterContent left = now with { People = [.. now.People.Where(p => p != person)], Contacts = [.. now.Contacts.Where(c => !Same(c, upn))] };
            await roster.SaveAsync(version, left, AssignmentFact.Clock, AssignmentFact.Clock, Why, cancellationToken);
        }

        // Of the request, not of the account, from which anybody could work it out; what they did still belongs together.
        string pseudonym = PseudonymPrefix + request.Id[..12];
        foreach (string partition in reference.Roster.Units.Select(u => u.Code).Append(OfficeStore.Partition))
        {
            await foreach (TableEntity row in tables.Units.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey eq {partition}"), cancellationToken: cancellationToken))
            {
                await RowAsync(row, upn, request.ByName, pseudonym, cancellationToken);
            }
        }
    }

    private async Task RowAsync(TableEntity row, string upn, string name, string pseudonym, CancellationToken cancellationToken)
    {
        if (Row.JsonOf(row) is not { } json || !json.Contains(upn, StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        try
        {
            // A message's key holds its addressee; whom it was for is nobody now.
            if (row.RowKey.Contains("|o|", StringComparison.Ordinal) && row.RowKey.Contains(Row.Key(upn), StringComparison.OrdinalIgnoreCase))
            {
                await tables.Units.DeleteEntityAsync(row.PartitionKey, row.RowKey, row.ETag, cancellationToken);
                return;
            }

            JsonNode whole = JsonNode.Parse(json)!;
            Rename(whole, upn, name, pseudonym);
            TableEntity after = Row.With(row, whole);
            foreach (string column in row.Where(c => c.Value is string text && Same(text, upn)).Select(c => c.Key).ToArray())
            {
                after[column] = pseudonym;
            }

            await tables.Units.UpdateEntityAsync(after, row.ETag, TableUpdateMode.Replace, cancellationToken);
        }
        catch (RequestFailedException e) when (e.Status is 404 or 412)
        {
            // Somebody changed it at this moment: the next night finds it.
            return;
        }
    }

    private static void Rename(JsonNode node, string upn, string name, string pseudonym)
    {
        switch (node)
        {
            case JsonObject whole:
                // Only beside the account: somebody else may have the same name.
                bool theirs = whole.Any(p => IsText(p.Value, upn));
                foreach ((string key, JsonNode? value) in whole.ToArray())
                {
                    if (IsText(value, upn))
                    {
                        whole[key] = pseudonym;
                    }
                    else if (theirs && value?.GetValueKind() is System.Text.Json.JsonValueKind.String && value.GetValue<string>() == name)
                    {
                        whole[key] = Name;
                    }
                    else if (value is not null)
                    {
                        Rename(value, upn, name, pseudonym);
                    }
                }

                break;
            case JsonArray list:
                for (int i = 0; i < list.Count; i++)
                {
                    if (IsText(list[i], upn))
                    {
                        list[i] = pseudonym;
                    }
                    else if (list[i] is { } item)
                    {
                        Rename(item, upn, name, pseudonym);
                    }
                }

                break;
        }
    }

    private static bool IsText(JsonNode? node, string text) =>
        node?.GetValueKind() is System.Text.Json.JsonValueKind.String && Same(node.GetValue<string>(), text);

    private static bool Same(string text, string other) => string.Equals(text, other, StringComparison.OrdinalIgnoreCase);

}

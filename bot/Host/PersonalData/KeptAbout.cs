using System.Text.Json.Nodes;
using Azure.Data.Tables;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Finds what is kept about somebody: every row of this year and the last that holds their principal name, in whichever unit's rows it stands.</summary>
public sealed class KeptAbout(
    Tables tables, Conversations conversations, DataRequests requests, AssignmentViews views, ReferenceData reference, BusinessClock clock)
{
    // By the letter in the row's key. Facts are the history of the same things; posted cards and boards name nobody.
    private static readonly Dictionary<string, KeptKind> Kinds = new()
    {
        ["a"] = KeptKind.Confirmations,
        ["draft"] = KeptKind.Reports,
        ["d"] = KeptKind.Difficulties,
        ["q"] = KeptKind.Questions,
        ["b"] = KeptKind.Budgets,
        ["i"] = KeptKind.Inspections,
        ["request"] = KeptKind.Requests,
        ["o"] = KeptKind.Messages,
    };

    // Where the rows' states have the words that somebody wrote.
    private static readonly string[][] Words = [["Text"], ["Need", "Purpose"], ["Report", "Findings"], ["Typed", "note"]];

    public async Task<KeptData> OfAsync(Person person, CancellationToken cancellationToken)
    {
        bool conversation = person.AadObjectId is { } id && await conversations.OfPersonAsync(id, cancellationToken) is not null;
        return new KeptData(
            person,
            reference.Roster.Unit(person.UnitCode),
            conversation,
            await RowsAsync(person, cancellationToken),
            await requests.OfAsync(person, cancellationToken));
    }

    /// <summary>The latest first.</summary>
    private async Task<IReadOnlyList<KeptRow>> RowsAsync(Person person, CancellationToken cancellationToken)
    {
        List<KeptRow> found = [];
        foreach (Unit unit in reference.Roster.Units)
        {
            for (int year = clock.Today.Year - 1; year <= clock.Today.Year; year++)
            {
                await foreach (TableEntity row in tables.Units.QueryAsync<TableEntity>(Row.WithPrefix(unit.Code, $"{year:D4}|"), cancellationToken: cancellationToken))
                {
                    if (Kinds.TryGetValue(row.RowKey.Split('|')[1], out KeptKind kind)
                        && Row.JsonOf(row) is { } json && json.Contains($"\"{person.Upn}\"", StringComparison.OrdinalIgnoreCase))
                    {
                        found.Add(new KeptRow(kind, await WhatAsync(row, kind, json, cancellationToken), VietnamTime.ToLocal(row.Timestamp!.Value)));
                    }
                }
            }
        }

        string lines = TableClient.CreateQueryFilter($"Who eq {person.Upn.Text}");
        await foreach (TableEntity line in tables.Audit.QueryAsync<TableEntity>(lines, cancellationToken: cancellationToken))
        {
            found.Add(new KeptRow(KeptKind.Audit, line.GetString("What"), VietnamTime.ToLocal(line.Timestamp!.Value)));
        }

        return [.. found.OrderByDescending(r => r.At)];
    }

    private async Task<string?> WhatAsync(TableEntity row, KeptKind kind, string json, CancellationToken cancellationToken)
    {
        if (kind == KeptKind.Confirmations)
        {
            Assignment assignment = Row.Read<Assignment>(row).State;
            return reference.Plan.FindDuty(assignment.Id.DutyId) is null ? assignment.Id.Subject : (await views.OfAsync(assignment, cancellationToken)).Title;
        }

        JsonNode? state = JsonNode.Parse(json);
        return Words.Select(path => path.Aggregate(state, (node, name) => (node as JsonObject)?[name])).OfType<JsonValue>().FirstOrDefault()?.ToString();
    }
}

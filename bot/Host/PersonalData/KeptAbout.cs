using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>
/// Finds what is kept about somebody: every row that holds an account of theirs, in whichever unit's rows it stands, from the time in
/// which they had that account.
/// </summary>
public sealed class KeptAbout(
    Tables tables,
    Conversations conversations,
    DataRequests requests,
    AccountsHeld accounts,
    AssignmentViews views,
    ReferenceData reference,
    BusinessClock clock,
    IOptions<ReformOptions> options)
{
    // By the letter in the row's key. Posted cards and boards name nobody.
    private static readonly Dictionary<string, KeptKind> Kinds = new()
    {
        ["a"] = KeptKind.Confirmations,
        ["draft"] = KeptKind.Reports,
        ["d"] = KeptKind.Difficulties,
        ["q"] = KeptKind.Questions,
        ["b"] = KeptKind.Budgets,
        ["i"] = KeptKind.Inspections,
        ["t"] = KeptKind.Trust,
        ["request"] = KeptKind.Requests,
        ["o"] = KeptKind.Messages,
    };

    // Where the rows' states have the words that somebody wrote.
    private static readonly string[][] Words = [["Text"], ["Need", "Purpose"], ["Report", "Findings"], ["Typed", "note"]];

    /// <summary>Of this year and the last.</summary>
    public async Task<KeptData> OfAsync(Person person, CancellationToken cancellationToken)
    {
        IReadOnlyList<AccountHeld> held = await accounts.ByAsync(person, cancellationToken);
        return new KeptData(
            person,
            reference.Roster.Unit(person.UnitCode),
            await HasConversationAsync(person, cancellationToken),
            await RowsAsync(held, clock.Today.Year - 1, withFacts: false, cancellationToken),
            [.. (await requests.OfAsync(person, cancellationToken)).Where(r => held.Any(account => account.Covers(r.ByUpn, r.At)))]);
    }

    /// <summary>
    /// All of it, of every year that is kept: who they are, how the roster had them, then everything that names them, the latest first.
    /// </summary>
    public async Task<IReadOnlyList<KeptRow>> AllOfAsync(Person person, CancellationToken cancellationToken)
    {
        IReadOnlyList<AccountHeld> held = await accounts.ByAsync(person, cancellationToken);
        int firstYear = RetentionCutOffs.At(clock.Now, 0, 0, options.Value.Retention.ActivityYears).FirstYear;
        KeptRow now = EntryOf(person, clock.Now);
        string conversation = (await HasConversationAsync(person, cancellationToken)).ToString();
        return
        [
            now with { Fields = [.. now.Fields, new KeptField("Conversation", conversation)] },
            .. await EntriesAsync(held, cancellationToken),
            .. await RowsAsync(held, firstYear, withFacts: true, cancellationToken),
        ];
    }

    private async Task<bool> HasConversationAsync(Person person, CancellationToken cancellationToken) =>
        person.AadObjectId is { } id && await conversations.OfPersonAsync(id, cancellationToken) is not null;

    // Each time that the roster said something else of them.
    private async Task<IReadOnlyList<KeptRow>> EntriesAsync(IReadOnlyList<AccountHeld> held, CancellationToken cancellationToken)
    {
        List<KeptRow> found = [];
        Person? last = null;
        foreach (OfficeDocument<RosterContent> version in await accounts.VersionsAsync(cancellationToken))
        {
            if (version.Content.People.FirstOrDefault(p => held.Any(account => account.Covers(p.Upn, version.At))) is { } entry
                && entry != last)
            {
                found.Add(EntryOf(entry, version.At));
                last = entry;
            }
        }

        return found;
    }

    private static KeptRow EntryOf(Person person, DateTime at) => new(KeptKind.Entries, null, at)
    {
        Fields =
        [
            new("Name", person.Name), new("Title", person.Title), new("Role", person.Role.ToString()), new("UnitCode", person.UnitCode),
            new("Upn", person.Upn),
            .. person.AadObjectId is { } id ? [new KeptField("AadObjectId", id.ToString("D"))] : Array.Empty<KeptField>(),
        ],
    };

    private async Task<IReadOnlyList<KeptRow>> RowsAsync(
        IReadOnlyList<AccountHeld> held, int firstYear, bool withFacts, CancellationToken cancellationToken)
    {
        List<KeptRow> found = [];
        foreach (string partition in reference.Roster.Units.Select(u => u.Code).Append(OfficeStore.Partition))
        {
            for (int year = firstYear; year <= clock.Today.Year + 1; year++)
            {
                await foreach (TableEntity row in tables.Units.QueryAsync<TableEntity>(
                    Row.WithPrefix(partition, $"{year:D4}|"), cancellationToken: cancellationToken))
                {
                    if (KindOf(row, withFacts) is { } kind && Row.JsonOf(row) is { } json
                        && held.Any(account => json.Contains($"\"{account.Upn}\"", StringComparison.OrdinalIgnoreCase)))
                    {
                        DateTime written = VietnamTime.ToLocal(row.Timestamp!.Value);
                        JsonNode? state = JsonNode.Parse(json);
                        IReadOnlyList<JsonObject> theirs = TheirParts.In(state, held, written);
                        if (theirs.Count > 0)
                        {
                            DateTime done = theirs.Max(TheirParts.MomentOf)
                                ?? (state is JsonObject whole ? TheirParts.MomentOf(whole) : null)
                                ?? written;
                            found.Add(
                                new KeptRow(kind, await WhatAsync(row, kind, theirs, cancellationToken), done)
                                {
                                    Fields = [.. theirs.SelectMany(TheirParts.FieldsOf)],
                                });
                        }
                    }
                }
            }
        }

        foreach (Upn upn in held.Select(account => account.Upn).Distinct())
        {
            await foreach (TableEntity line in tables.Audit.QueryAsync<TableEntity>(
                TableClient.CreateQueryFilter($"Who eq {upn.Text}"), cancellationToken: cancellationToken))
            {
                if (AuditLog.At(line) is var at && held.Any(account => account.Covers(upn, at)))
                {
                    found.Add(new KeptRow(KeptKind.Audit, line.GetString("What"), at));
                }
            }
        }

        return [.. found.OrderByDescending(r => r.At)];
    }

    private static KeptKind? KindOf(TableEntity row, bool withFacts)
    {
        string letter = row.RowKey.Split('|')[1];
        return Kinds.TryGetValue(letter, out KeptKind kind) ? kind : withFacts && letter == "f" ? KeptKind.History : null;
    }

    private async Task<string?> WhatAsync(
        TableEntity row, KeptKind kind, IReadOnlyList<JsonObject> theirs, CancellationToken cancellationToken)
    {
        if (kind == KeptKind.Confirmations)
        {
            Assignment assignment = Row.Read<Assignment>(row).State;
            return reference.Plan.FindDuty(assignment.Id.DutyId) is null
                ? assignment.Id.Subject
                : (await views.OfAsync(assignment, cancellationToken)).Title;
        }

        return Words.SelectMany(
            path => theirs.Select(part => path.Aggregate<string, JsonNode?>(part, (node, name) => (node as JsonObject)?[name])))
            .OfType<JsonValue>().FirstOrDefault()?.ToString();
    }
}

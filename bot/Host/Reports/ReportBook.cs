using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Reports;

/// <summary>A report with the document of its latest version.</summary>
public sealed record KeptReport(PeriodReport Report, ReportDocument Document);

/// <summary>
/// The reports in the Office's own rows: the state, and beside it each version's document, named by what it says and never changed.
/// </summary>
public sealed class ReportBook(
    Deciding deciding, UnitStore units, ReportGathering gathering, ReportForms forms, IOptions<ReformOptions> options)
{
    // Characters a row; letters outside ASCII take six bytes each on the wire, and a transaction 4 MiB.
    private const int PartLength = 200_000;

    public async Task<KeptReport?> FindAsync(ReportId id, CancellationToken cancellationToken) =>
        await units.FindAsync(Kinds.Report, At(id), cancellationToken) is { } stored
            ? new KeptReport(stored.State, await DocumentAsync(stored.State, stored.State.Latest, cancellationToken))
            : null;

    /// <exception cref="InvalidOperationException">Its rows are missing.</exception>
    public async Task<ReportDocument> DocumentAsync(PeriodReport report, ReportVersion version, CancellationToken cancellationToken)
    {
        IReadOnlyList<Stored<string>> parts = await units.RowsAsync<string>(
            OfficeStore.Partition, KeyOf(report.Id, version.Content, null), cancellationToken);
        return JsonSerializer.Deserialize<ReportDocument>(string.Concat(parts.Select(part => part.State)))
            ?? throw new InvalidOperationException($"The document of {report.Subject} is empty.");
    }

    /// <summary>Makes the next version: computed from what is read now, kept with its document.</summary>
    /// <param name="decide">Whether it may be made, and what the person judged.</param>
    public async Task<(PeriodReport? Report, Outcome<IReadOnlyDictionary<string, string>> Outcome)> DraftAsync(
        ReportId id, string signatory, (Upn Upn, string Name) by,
        Func<PeriodReport?, ReportingPeriod, DateTime, Outcome<IReadOnlyDictionary<string, string>>> decide,
        CancellationToken cancellationToken)
    {
        Decided<Drafting, IReadOnlyDictionary<string, string>, PeriodReport> decided = (await deciding.OnAsync(
            async (now, ct) =>
            {
                Stored<PeriodReport>? existing = await units.FindAsync(Kinds.Report, At(id), ct);
                Outcome<IReadOnlyDictionary<string, string>> judged = decide(existing?.State, id.Period(options.Value.PeriodRule), now);
                DateTime? frozenAt = await gathering.FrozenAtAsync(id.Period(options.Value.PeriodRule), ct);
                return new Drafting(
                    existing,
                    judged,
                    frozenAt,
                    judged is Outcome<IReadOnlyDictionary<string, string>>.Done done
                        ? ComputeReport.Of(await gathering.ReadAsync(id, frozenAt, signatory, done.Value, ct), forms.Settings)
                        : null);
            },
            (drafting, _) => drafting.Judged,
            (drafting, judged, now, changeOf) => Write(id, signatory, by, drafting, judged, now, changeOf(OfficeStore.Partition)),
            cancellationToken))!;
        return (decided.After ?? decided.Rows.Existing?.State, decided.Outcome);
    }

    public Task<(PeriodReport? Report, Outcome<ReportFact>? Outcome)> DecideAsync(
        ReportId id, Func<PeriodReport, DateTime, Outcome<ReportFact>> decide, CancellationToken cancellationToken) =>
        deciding.OnAsync(Kinds.Report, At(id), (report, now) => report is null ? null : decide(report, now), cancellationToken);

    private static PeriodReport Write(
        ReportId id, string signatory, (Upn Upn, string Name) by, Drafting drafting, IReadOnlyDictionary<string, string> judged,
        DateTime now, Change change)
    {
        ReportDocument document = drafting.Document!;
        string json = JsonSerializer.Serialize(document, Json);
        string content = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)))[..32];
        for (int part = 0; part * PartLength < json.Length; part++)
        {
            // Named by what it says: written again it is the same row.
            change.Put([new TableTransactionAction(
                TableTransactionActionType.UpsertReplace,
                Row.Of(
                    OfficeStore.Partition, KeyOf(id, content, part),
                    json.Substring(part * PartLength, Math.Min(PartLength, json.Length - (part * PartLength)))))]);
        }

        ReportVersion version = new(
            (drafting.Existing?.State.Versions.Count ?? 0) + 1, by.Upn, by.Name, now, drafting.FrozenAt, signatory, judged, content,
            document.Gaps);
        return change.Save(Kinds.Report, drafting.Existing, new ReportFact.Drafted(now, by.Upn, by.Name, id, version));
    }

    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static RowId At(ReportId id) => new(OfficeStore.Partition, id.Year, id.Text);

    private static string KeyOf(ReportId id, string content, int? part) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{id.Year:D4}|content|v|{id.Text}|{content}|{(part is { } number ? $"{number:D3}" : "")}");

    private sealed record Drafting(
        Stored<PeriodReport>? Existing, Outcome<IReadOnlyDictionary<string, string>> Judged, DateTime? FrozenAt, ReportDocument? Document);
}

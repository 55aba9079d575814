using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Domain.Reports;

/// <summary>The forms of the reports as data: heads, signatures, addressees, recipients and outlines.</summary>
/// <param name="Place">Where it is signed.</param>
public sealed record ReportSettings(string Place, IReadOnlyDictionary<ReportKind, ReportForm> Kinds)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    /// <exception cref="FormatException">Names what is wrong, and where.</exception>
    public static ReportSettings Read(string json)
    {
        try
        {
            ReportSettings settings = JsonSerializer.Deserialize<ReportSettings>(json, Options)
                ?? throw new FormatException("Mẫu báo cáo: tài liệu trống.");
            foreach (ReportKind kind in Enum.GetValues<ReportKind>())
            {
                if (!settings.Kinds.TryGetValue(kind, out ReportForm? form) || form.Signatories.Count == 0 || form.Outline.Count == 0)
                {
                    throw new FormatException($"Mẫu báo cáo: loại '{kind}' thiếu người ký hoặc đề cương.");
                }
            }

            return settings;
        }
        catch (JsonException fault)
        {
            throw new FormatException($"Mẫu báo cáo: không đọc được tại {fault.Path} (dòng {fault.LineNumber + 1}).", fault);
        }
    }
}

/// <summary>One kind of report.</summary>
/// <param name="Closing">What the last sentence says after «Trên đây là báo cáo …».</param>
public sealed record ReportForm(
    string Parent,
    string Agency,
    string Sign,
    IReadOnlyList<string> Addressees,
    IReadOnlyList<ReportSignatory> Signatories,
    IReadOnlyList<string> Recipients,
    string Opening,
    string Closing,
    IReadOnlyList<OutlineItem> Outline);

/// <param name="Lines">Authority and office, in capitals.</param>
public sealed record ReportSignatory(string Id, IReadOnlyList<string> Lines);

/// <summary>A heading of the outline, with what stands under it.</summary>
/// <param name="Level">1 for I., 2 for 1., 3 for a).</param>
public sealed record OutlineItem(int Level, string Title)
{
    public IReadOnlyList<ReportBlock> Blocks { get; init; } = [];

    /// <summary>The kinds of period whose report has it; null: all.</summary>
    public IReadOnlyList<PeriodKind>? Only { get; init; }

    public bool Applies(ReportingPeriod period) => Only?.Contains(period.Kind) is not false;
}

/// <summary>What a report can say; each is computed by itself.</summary>
public enum ReportBlock
{
    Direction, Topics, Channels, Indices, Targets, Units, UnitCounts, Inspections, Money, Questions, Achievements, Difficulties,
    DifficultyCounts, Shortcomings, Causes, Ahead, Proposals,
}

using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Assignments;

namespace TeamsReformBot.Domain.Reports;

/// <summary>To whom the Office reports: inside the Department to its directorate, or in the Department's name to the province.</summary>
public enum ReportKind { Internal, Provincial }

/// <summary>
/// A report as computed, in Vietnamese: whatever writes it (Word, a card) only lays it out. It is stored as it is, so that the same file
/// comes out later.
/// </summary>
/// <param name="Body">From the opening sentence to the closing one.</param>
public sealed record ReportDocument(ReportHead Head, IReadOnlyList<ReportPart> Body, IReadOnlyList<ReportAnnex> Annexes)
{
    /// <summary>What the Office has still to add, in the order of the text.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Gaps =>
        [.. Body.OfType<ReportPart.Paragraph>().SelectMany(p => p.Runs).Select(run => run.Missing).OfType<string>()];
}

/// <summary>What stands above and below the text.</summary>
/// <param name="Sign">The sign after the blank number, such as BC-VP.</param>
/// <param name="Abstract">Trích yếu.</param>
/// <param name="Signature">The lines of authority and office, such as KT. GIÁM ĐỐC and PHÓ GIÁM ĐỐC.</param>
public sealed record ReportHead(
    string Parent, string Agency, string Sign, string Place, int Year, string Abstract, IReadOnlyList<string> Addressees,
    IReadOnlyList<string> Signature, IReadOnlyList<string> Recipients);

/// <summary>A piece of the text. Where it holds figures, its sources are the assignments that they come from.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "part")]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(Table), "table")]
public abstract record ReportPart
{
    /// <summary>«unit|occurrence|duty» each; empty where it holds no figure.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    public static IReadOnlyList<string> SourcesOf(IEnumerable<AssignmentId> ids) =>
        [.. ids.Distinct().Select(id => $"{id.UnitCode}|{id.OccurrenceKey}|{id.DutyId}")];

    /// <param name="Level">1 for I., 2 for 1., 3 for a).</param>
    /// <param name="Text">With its number.</param>
    public sealed record Heading(int Level, string Text) : ReportPart;

    public sealed record Paragraph(IReadOnlyList<ReportRun> Runs) : ReportPart
    {
        [JsonIgnore]
        public string Text => string.Concat(Runs.Select(run => run.Text));
    }

    /// <param name="Title">Named above it, and as an annex.</param>
    public sealed record Table(string Title, IReadOnlyList<ReportColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : ReportPart;

    public static Paragraph Of(string text, IEnumerable<AssignmentId>? sources = null) =>
        new([new ReportRun(text)]) { Sources = SourcesOf(sources ?? []) };

    /// <summary>A place that the Office fills in.</summary>
    public static Paragraph Gap(string what) => new([ReportRun.Gap(what)]);
}

/// <param name="IsGap">Stands in yellow: the Office has to put something in its place.</param>
public sealed record ReportRun(string Text, bool IsGap = false)
{
    private const string Before = "[Văn phòng bổ sung: ";
    private const string After = "]";

    /// <summary>What has to be put in its place; null where nothing has.</summary>
    [JsonIgnore]
    public string? Missing => IsGap ? Text[Before.Length..^After.Length] : null;

    public static ReportRun Gap(string what) => new($"{Before}{what}{After}", IsGap: true);
}

/// <param name="Share">Of the table's width, in hundredths.</param>
public sealed record ReportColumn(string Title, int Share, bool IsNumber = false);

/// <summary>A table or a list beside the report, with a head of its own.</summary>
public sealed record ReportAnnex(string Title, IReadOnlyList<ReportPart> Parts);

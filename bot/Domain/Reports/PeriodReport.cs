using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Reports;

public enum ReportStatus { Draft, Submitted, Issued }

/// <summary>Names one report: of which period, of which kind.</summary>
/// <param name="Key">The period as an occurrence's key, such as 2026-q3.</param>
public sealed record ReportId(string Key, ReportKind Kind)
{
    /// <summary>The year in the period's key: of its rows.</summary>
    [JsonIgnore]
    public int Year => OccurrenceKey.Parse(Key)!.Value.Year;

    /// <summary>As it stands in row keys and buttons: <c>2026-q3|Internal</c>.</summary>
    [JsonIgnore]
    public string Text => $"{Key}|{Kind}";

    public static ReportId Of(ReportingPeriod period, ReportKind kind) =>
        new(OccurrenceKey.Of(period.Kind, period.Year, period.Number), kind);

    /// <summary>Null when it is none (a card's data is never trusted).</summary>
    public static ReportId? Parse(string? text) =>
        text?.Split('|') is [var key, var kindName]
            && OccurrenceKey.Parse(key) is not null
            && Enum.TryParse(kindName, out ReportKind kind)
            && kind.ToString() == kindName
            ? new ReportId(key, kind)
            : null;

    public ReportingPeriod Period(PeriodRule rule) => OccurrenceKey.PeriodOf(Key, rule)!;
}

/// <summary>One version of a report: who made it when, from which figures.</summary>
/// <param name="FrozenAt">When the figures were frozen, Vietnam local; null: they were not, and may still change.</param>
/// <param name="Signatory">Who signs, by the form's id.</param>
/// <param name="Judged">What the person wrote on the card, by <see cref="Judgements"/>.</param>
/// <param name="Content">Names the stored document that its files are written from.</param>
/// <param name="Gaps">What was still to be added, in the order of the text.</param>
public sealed record ReportVersion(
    int Number, Upn ByUpn, string ByName, DateTime At, DateTime? FrozenAt, string Signatory, IReadOnlyDictionary<string, string> Judged,
    string Content, IReadOnlyList<string> Gaps);

/// <summary>The signed document.</summary>
/// <param name="Number">45/BC-VP.</param>
/// <param name="Link">Where it can be read; null where none was given.</param>
public sealed record SignedReport(string Number, DateOnly On, string? Link);

/// <summary>What happened to a report: appended, never changed. <c>At</c> is Vietnam local.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Drafted), "drafted")]
[JsonDerivedType(typeof(Submitted), "submitted")]
[JsonDerivedType(typeof(Issued), "issued")]
public abstract record ReportFact(DateTime At, Upn By, string ByName)
{
    public sealed record Drafted(DateTime At, Upn By, string ByName, ReportId Id, ReportVersion Version) : ReportFact(At, By, ByName);

    /// <param name="Version">Which version the directorate was shown.</param>
    public sealed record Submitted(DateTime At, Upn By, string ByName, int Version) : ReportFact(At, By, ByName);

    public sealed record Issued(DateTime At, Upn By, string ByName, SignedReport Document) : ReportFact(At, By, ByName);
}

/// <summary>A report on its way: draft, shown to the directorate, signed and issued. Changed only by <see cref="Evolve"/>.</summary>
/// <param name="Versions">Oldest first; never empty.</param>
/// <param name="Submitted">Who showed the latest version to the directorate; null once there is a newer one.</param>
public sealed record PeriodReport(
    ReportId Id, IReadOnlyList<ReportVersion> Versions, OfficeStep? Submitted, SignedReport? Document, OfficeStep? Issued, int Version)
{
    [JsonIgnore]
    public Subject Subject => new Subject.Thing(ThingKind.Report, Id.Text);

    [JsonIgnore]
    public ReportVersion Latest => Versions[^1];

    [JsonIgnore]
    public ReportStatus Status =>
        Document is not null ? ReportStatus.Issued : Submitted is not null ? ReportStatus.Submitted : ReportStatus.Draft;

    /// <summary>Null where a subject is no report's.</summary>
    public static ReportId? IdOf(Subject subject) =>
        subject is Subject.Thing { Kind: ThingKind.Report } ? ReportId.Parse(subject.Id) : null;

    /// <param name="state">The state before; null only for the first <see cref="ReportFact.Drafted"/>.</param>
    /// <param name="fact">What happened.</param>
    public static PeriodReport Evolve(PeriodReport? state, ReportFact fact)
    {
        if (fact is ReportFact.Drafted drafted)
        {
            return new PeriodReport(drafted.Id, [.. state?.Versions ?? [], drafted.Version], null, null, null, (state?.Version ?? 0) + 1);
        }

        ArgumentNullException.ThrowIfNull(state);
        OfficeStep step = new(fact.By, fact.ByName, fact.At, null);
        PeriodReport next = fact switch
        {
            ReportFact.Submitted => state with { Submitted = step },
            ReportFact.Issued f => state with { Document = f.Document, Issued = step },
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
        };
        return next with { Version = state.Version + 1 };
    }
}

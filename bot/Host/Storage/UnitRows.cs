using System.Globalization;
using Azure.Data.Tables;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Host.Storage;

/// <summary>
/// The rows of a unit's partition. Keys begin with the year, so that closed years never slow the current one:
/// <c>2026|a|…</c> assignments, <c>2026|d|…</c> difficulties, <c>2026|q|…</c> questions, <c>2026|b|…</c> requests for money,
/// <c>2026|i|…</c> inspections, <c>2026|j|…</c> events held together with another unit, <c>2026|t|…</c> changes of roles of trust (the
/// Office's own), <c>2026|f|subject|version</c> facts, <c>2026|o|id</c> outbox,
/// <c>2026|p|subject|…</c> posted cards, <c>2026|board|subject</c> the Office's boards, <c>2026|draft|id</c> what staff reported,
/// <c>2026|request|id</c> what people ask to be done
/// with their data, <c>2026|copy|id|page</c> the copies of it that they asked for; and <c>addressee</c>, who got the unit's messages last;
/// <c>period|2026-q4</c> the quarters, four rows a year.
/// </summary>
public static class UnitRows
{
    public const string AddresseeKey = "addressee";

    /// <summary>When what somebody put before others was made, Vietnam local; rows of before 12/2026 lack it.</summary>
    public const string Made = "At";

    public static string OutboxKey(int year, string id) => Key(year, "o|" + id);

    public static string FactKey(int year, Subject subject, int version) =>
        Key(year, string.Create(CultureInfo.InvariantCulture, $"f|{subject}|{version:D6}"));

    public static string BoardKey(int year, Subject subject) => Key(year, "board|" + subject);

    public static string DraftKey(int year, string id) => Key(year, "draft|" + id);

    public static string RequestKey(int year, string id) => Key(year, "request|" + id);

    /// <param name="page">From 1.</param>
    public static string CopyKey(int year, string id, int page) =>
        Key(year, string.Create(CultureInfo.InvariantCulture, $"copy|{id}|{page:D4}"));

    public static string CopyPrefix(int year) => Key(year, "copy|");

    public static string DraftPrefix(int year) => Key(year, "draft|");

    public static string QuestionPrefix(int year) => Prefix(year, 'q');

    public static string RequestPrefix(int year) => Key(year, "request|");

    public static string PostedPrefix(int year, Subject subject) => Key(year, $"p|{subject}|");

    public static string PeriodKey(string quarterKey) => Row.Key("period|" + quarterKey);

    public static string Prefix(int year, char kind) => Key(year, kind + "|");

    public static TableEntity Fact<TFact>(UnitCode unitCode, int year, Subject subject, int version, TFact fact, DateTime at, Upn by) =>
        Row.Of(
        unitCode, FactKey(year, subject, version), fact, ("At", Text(at)), ("By", by.Text));

    public static TableEntity Of(OutboxMessage m) => Row.Of(
        m.UnitCode, OutboxKey(m.Year, m.Id), m,
        ("State", m.State.ToString()), ("Kind", m.Kind.ToString()), ("ToUpn", m.ToUpn?.Text), ("DueAt", Text(m.DueAt)));

    /// <summary>The key of a row of a year.</summary>
    public static string Key(int year, string rest) => Row.Key(string.Create(CultureInfo.InvariantCulture, $"{year:D4}|{rest}"));

    /// <summary>A filter for the rows of a unit with a prefix that were made on a day or later.</summary>
    public static string Since(UnitCode unitCode, string prefix, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"{Row.WithPrefix(unitCode, prefix)} and {Made} ge '{day:yyyy-MM-dd}'");

    /// <summary>Vietnam local, as people read it; it sorts as the moments do.</summary>
    public static string Text(DateTime local) => local.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Trust;

public enum TrustStatus
{
    Waiting,
    InEffect,
    Withdrawn,

    /// <summary>The roster changed before it was confirmed.</summary>
    Void,
}

/// <summary>
/// A change of roles of trust: one that waits for a second person, or one that holds. Changed only by <see cref="Evolve"/>.
/// </summary>
/// <param name="Id">Follows from the rows, so that a repeated click proposes nothing twice.</param>
/// <param name="Closing">The unit that is closed or merged with it; null where none is.</param>
/// <param name="Why">What caused it: the verb.</param>
/// <param name="Ended">Who confirmed, withdrew or found it void; null while it waits, and where it held at once.</param>
/// <param name="ExpiresAt">Vietnam local; null where it held at once.</param>
public sealed record TrustChange(
    string Id,
    IReadOnlyList<TrustRow> Rows,
    UnitClosing? Closing,
    string Why,
    OfficeStep Proposed,
    TrustStatus Status,
    OfficeStep? Ended,
    DateTime? ExpiresAt,
    int Version)
{
    public const int WaitingDays = 7;
    /// <summary>The year of its rows.</summary>
    [JsonIgnore]
    public int Year => Proposed.At.Year;

    /// <summary>How facts, posted cards and messages name it.</summary>
    [JsonIgnore]
    public Subject Subject => new Subject.Thing(ThingKind.Trust, Id);

    /// <summary>The id of a change.</summary>
    /// <param name="round">How often the same was proposed before and came to nothing, or was undone since.</param>
    public static string IdOf(IReadOnlyList<TrustRow> rows, UnitClosing? closing, int round)
    {
        static string Entry(Person? person) =>
            person is null ? "-" : $"{person.Upn.Text.ToUpperInvariant()} {person.AadObjectId:N} {person.Role} {person.UnitCode}";
        string all = string.Join('\n', rows.Select(row => $"{Entry(row.Before)} > {Entry(row.After)}").Order(StringComparer.Ordinal));
        byte[] hash = SHA256.HashData(
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{all}\n{closing?.Code} {closing?.Into}\n{round}")));
        return Convert.ToHexStringLower(hash, 0, 16);
    }

    /// <summary>The change of these rows that still waits, if there is one; and the id for another.</summary>
    /// <param name="known">Those of this year.</param>
    public static (string Id, TrustChange? Waiting) Place(
        IReadOnlyList<TrustRow> rows, UnitClosing? closing, IReadOnlyList<TrustChange> known, DateTime now)
    {
        TrustChange? waiting = null;
        for (int round = 0; ; round++)
        {
            string id = IdOf(rows, closing, round);
            if (known.FirstOrDefault(change => change.Id == id) is not { } there)
            {
                return (id, waiting);
            }

            waiting = there.IsOpen(now) ? there : waiting;
        }
    }

    public bool IsExpired(DateTime now) => Status is TrustStatus.Waiting && now > ExpiresAt;

    /// <summary>Whether it can still be confirmed.</summary>
    public bool IsOpen(DateTime now) => Status is TrustStatus.Waiting && !IsExpired(now);

    /// <summary>Why somebody may not confirm it; null when they may.</summary>
    public Decisions.FaultCode? RefusalOf(Person who) => ProposeTrust.Refusal(who, Proposed.Upn, Proposed.ObjectId, Rows);

    /// <param name="state">The state before; null only for the first fact.</param>
    /// <param name="fact">What happened.</param>
    public static TrustChange Evolve(TrustChange? state, TrustFact fact)
    {
        OfficeStep step = new(fact.By, fact.ByName, fact.At, null) { ObjectId = fact.ByObjectId };
        return fact switch
        {
            TrustFact.Proposed f => new TrustChange(f.Id, f.Rows, f.Closing, f.Why, step, TrustStatus.Waiting, null, f.ExpiresAt, 1),
            TrustFact.Made f => new TrustChange(f.Id, f.Rows, null, f.Why, step, TrustStatus.InEffect, null, null, 1),
            TrustFact.Confirmed => End(state!, step, TrustStatus.InEffect),
            TrustFact.Withdrawn => End(state!, step, TrustStatus.Withdrawn),
            TrustFact.Voided => End(state!, step, TrustStatus.Void),
            _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
        };
    }

    private static TrustChange End(TrustChange state, OfficeStep step, TrustStatus status) =>
        state with { Status = status, Ended = step, Version = state.Version + 1 };
}

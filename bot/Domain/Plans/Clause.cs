using System.Text.Json.Serialization;

namespace TeamsReformBot.Domain.Plans;

public enum ClauseKind { Purpose, Requirement, Target, Content, Channel, Organisation, Closing }

public enum Frequency { Monthly, Quarterly, Semiannual, Annual, Regular, AllYear, OnceThenRegular, OnDemand }

/// <summary>
/// A numbered item of a plan. <see cref="Ordinal"/> is its place in the plan (a b c c-1 ... d đ e): by code point đ would
/// sort after every other letter, so nothing sorts by <see cref="Id"/>.
/// </summary>
public sealed record Clause
{
    /// <summary>The display id with đ, such as II.2.đ.</summary>
    public string Id { get; init; } = "";

    /// <summary>The id in ASCII, such as ii2_dd: for keys and addresses.</summary>
    public string Slug { get; init; } = "";

    public int Ordinal { get; init; }

    [JsonRequired]
    public ClauseKind Kind { get; init; }

    public string? ParentId { get; init; }

    /// <summary>The wording of the plan as issued, kept unchanged.</summary>
    public string Wording { get; init; } = "";

    public string WordingEn { get; init; } = "";

    /// <summary>The full wording for today, where law or names have changed since the plan was issued.</summary>
    public string? PresentWording { get; init; }

    public string? PresentWordingEn { get; init; }

    /// <summary>What the clause speaks of has ended: it stays readable, and is no longer offered or counted.</summary>
    public bool Retired { get; init; }

    /// <summary>Why the present wording differs, or why the clause is retired.</summary>
    public string? Note { get; init; }

    /// <summary>What it is called where there is no room for its wording; null where the plan's file gives no name.</summary>
    public string? ShortName { get; init; }

    public string? ShortNameEn { get; init; }

    public IReadOnlyList<Frequency> Frequencies { get; init; } = [];

    public string Who { get; init; } = "";

    /// <summary>The plan does not say who; <see cref="Who"/> was read out of its context.</summary>
    public bool WhoInferred { get; init; }

    public string? Channel { get; init; }

    /// <summary>Evidence that would show the clause was carried out: a proposal, the plan names none.</summary>
    public string Evidence { get; init; } = "";

    public string? Target { get; init; }

    [JsonIgnore]
    public string CurrentWording => PresentWording ?? Wording;

    [JsonIgnore]
    public string CurrentWordingEn => PresentWordingEn ?? WordingEn;
}

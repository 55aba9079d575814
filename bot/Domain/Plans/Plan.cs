using System.Collections.Frozen;

namespace TeamsReformBot.Domain.Plans;

/// <summary>The plan that runs. It has no end: it stays in force until another replaces it.</summary>
public sealed class Plan
{
    private readonly SuccessorPlan _own;
    private readonly FrozenDictionary<string, Clause> _clauses;
    private readonly FrozenDictionary<string, Duty> _duties;

    private Plan(IssuedPlan from, SuccessorPlan own, IEnumerable<Clause> clauses, IReadOnlyList<Duty> duties)
    {
        _own = own;
        InheritedFrom = from;
        Clauses = [.. clauses.OrderBy(clause => clause.Ordinal)];
        Duties = duties;
        Topics = [.. Clauses.Where(
            clause => clause is { Kind: ClauseKind.Content, Retired: false } && Clauses.All(other => other.ParentId != clause.Id))];
        Channels = [.. Clauses.Where(clause => clause is { Kind: ClauseKind.Channel, Retired: false })];
        _clauses = Clauses.ToFrozenDictionary(clause => clause.Id);
        _duties = Duties.ToFrozenDictionary(duty => duty.Id);
    }

    public int Year => _own.Year;

    public int Version => _own.Version;

    /// <summary>Null while the Office has not entered it.</summary>
    public string? Number => _own.Number;

    /// <summary>The day it was issued; null while the Office has not entered it.</summary>
    public DateOnly? Date => _own.Date;

    public string Title => _own.Title;

    /// <summary>Nothing that falls before this day creates an assignment or a message.</summary>
    public DateOnly GoLive => _own.GoLive;

    public IssuedPlan InheritedFrom { get; }

    /// <summary>In the plan's own order.</summary>
    public IReadOnlyList<Clause> Clauses { get; }

    public IReadOnlyList<Duty> Duties { get; }

    /// <summary>The contents II.1 that can be spoken of: those still running, without the heading of c-1 ... c-9.</summary>
    public IReadOnlyList<Clause> Topics { get; }

    /// <summary>What an activity of a duty may be recorded to be about: the contents, and the purposes that the duty may serve.</summary>
    public IReadOnlyList<Clause> TopicsOf(Duty duty) => duty.MayServe is not { Count: > 0 } served
        ? Topics
        : [.. Topics, .. Clauses.Where(clause => served.Contains(clause.Id) && !clause.Retired)];

    /// <summary>The forms II.2.</summary>
    public IReadOnlyList<Clause> Channels { get; }

    /// <exception cref="KeyNotFoundException">The plan has no such clause.</exception>
    public Clause Clause(string id) =>
        _clauses.TryGetValue(id, out var clause) ? clause : throw new KeyNotFoundException($"Kế hoạch năm {Year} không có mục '{id}'.");

    /// <exception cref="KeyNotFoundException">The plan has no such duty.</exception>
    public Duty Duty(string id) =>
        _duties.TryGetValue(id, out var duty) ? duty : throw new KeyNotFoundException($"Kế hoạch năm {Year} không có nhiệm vụ '{id}'.");

    /// <summary>The duty, or null when the plan has none of that id: an older version may have had it.</summary>
    public Duty? FindDuty(string id) => _duties.GetValueOrDefault(id);

    /// <summary>The issued plan's clauses under the running plan's head, with its overrides and the duties that follow from them.</summary>
    /// <exception cref="PlanFileException">The parts do not fit together.</exception>
    public static Plan Inherit(IssuedPlan from, SuccessorPlan own, IReadOnlyList<Duty> duties)
    {
        PlanFileException.ThrowIfAny(PlanFaults.Between(from, own, duties));
        List<Clause> clauses = [.. from.Clauses.OrderBy(clause => clause.Ordinal)];
        foreach (var added in own.Added)
        {
            clauses.Insert(clauses.FindIndex(clause => clause.Id == added.After) + 1, added.Clause);
        }

        var overrides = own.Overrides.ToDictionary(item => item.ClauseId);
        return new Plan(
            from, own,
            clauses.Select((clause, index) => Reworded(clause, overrides.GetValueOrDefault(clause.Id)) with { Ordinal = index + 1 }),
            duties);
    }

    private static Clause Reworded(Clause clause, ClauseOverride? own) => own is null
        ? clause
        : clause with
        {
            PresentWording = own.PresentWording.Length > 0 ? own.PresentWording : clause.PresentWording,
            PresentWordingEn = own.PresentWordingEn.Length > 0 ? own.PresentWordingEn : clause.PresentWordingEn,
            Note = own.Note.Length > 0 ? own.Note : clause.Note,
            Who = own.Who ?? clause.Who,
            WhoInferred = own.Who is null && clause.WhoInferred,
            Retired = own.Retired ?? clause.Retired,
        };
}

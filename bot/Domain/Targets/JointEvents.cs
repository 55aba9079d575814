using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Joint;

namespace TeamsReformBot.Domain.Targets;

/// <summary>An event with the people whom it reached: counted once, under one unit.</summary>
/// <param name="UnitCode">Under whom: the unit that recorded it first, unless the Office said another.</param>
/// <param name="Records">The event's record, then those of units that were there too and recorded it as well.</param>
/// <param name="Agreed">Whether every unit named has answered; until then it is marked.</param>
public sealed record CountedEvent(UnitCode UnitCode, Reach Reach, IReadOnlyList<Said> Records, bool Agreed)
{
    /// <summary>Recorded or agreed on after the freeze.</summary>
    public bool AfterFreeze { get; init; }

    public DateOnly HeldOn => Records[0].Confirmation.HeldOn;
}

/// <summary>
/// Which records are of one event. A record is another's copy when its unit said so, or when each names the other for the same day or the
/// same period of a duty; all that is less certain is two events, and is asked.
/// </summary>
public sealed class JointEvents
{
    private readonly FigureSet _figures;
    private readonly Dictionary<AssignmentId, Assignment> _records;
    private readonly Dictionary<AssignmentId, AssignmentId> _originals = [];

    public JointEvents(FigureSet figures)
    {
        _figures = figures;
        _records = figures.Assignments.Where(a => a.Confirmation is { Nothing: false }).ToDictionary(a => a.Id);
        foreach (JointItem item in figures.Joint.Where(i => i is { Status: JointStatus.Agreed, SameAs: not null }))
        {
            Merge(item.SameAs!.Value, item.Event);
        }

        foreach (Assignment first in _records.Values.Where(a => Names(a).Count > 0).OrderBy(a => a.Confirmation!.At)
            .ThenBy(a => a.Id.UnitCode.Text, StringComparer.Ordinal))
        {
            foreach (Assignment other in _records.Values.Where(o => AreMutual(first, o)))
            {
                Merge(other.Id, first.Id);
            }
        }
    }

    /// <summary>The record that stands for the event of a record: itself, unless it is a copy.</summary>
    public AssignmentId OriginalOf(AssignmentId id) => _originals.TryGetValue(id, out AssignmentId original) ? OriginalOf(original) : id;

    /// <summary>The events among these records, each once.</summary>
    public IReadOnlyList<CountedEvent> Of(IEnumerable<Said> said) =>
        [.. said.GroupBy(s => OriginalOf(s.Assignment.Id)).Select(Counted)];

    private CountedEvent Counted(IGrouping<AssignmentId, Said> records)
    {
        Said[] all = [.. records.OrderByDescending(s => s.Assignment.Id == records.Key)];
        JointItem[] items = [.. _figures.Joint.Where(i => i.Event == records.Key && i.Status is not JointStatus.Unnamed)];
        UnitCode under = items.FirstOrDefault(i => i.CountsUnder is not null)?.CountsUnder ?? records.Key.UnitCode;
        Said counted = all.FirstOrDefault(s => s.Assignment.Id.UnitCode == under) ?? all[0];
        return new CountedEvent(under, counted.Confirmation.Reach!, all, Names(all[0].Assignment).All(HasAnswered))
        {
            AfterFreeze = counted.Confirmation.AfterFreeze is not null || items.Any(i => i.AfterFreeze),
        };

        bool HasAnswered(UnitCode unit) => all.Any(s => s.Assignment.Id.UnitCode == unit)
            || items.Any(i => i.UnitCode == unit && i.Status is JointStatus.Agreed or JointStatus.NotOurs);
    }

    // Never in a circle: then nobody would count it.
    private void Merge(AssignmentId copy, AssignmentId original)
    {
        if (_records.ContainsKey(copy) && _records.ContainsKey(original) && !_originals.ContainsKey(copy) && OriginalOf(original) != copy)
        {
            _originals[copy] = original;
        }
    }

    private bool AreMutual(Assignment first, Assignment other) =>
        first.Id != other.Id
        && first.Confirmation!.At <= other.Confirmation!.At
        && Names(first).Contains(other.Id.UnitCode)
        && Names(other).Contains(first.Id.UnitCode)
        && (first.Confirmation.HeldOn == other.Confirmation.HeldOn || first.Id.Subject == other.Id.Subject)
        && !Denies(first.Id, other.Id.UnitCode)
        && !Denies(other.Id, first.Id.UnitCode);

    private bool Denies(AssignmentId of, UnitCode unit) =>
        _figures.Joint.Any(i => i.Event == of && i.UnitCode == unit && i.Status is JointStatus.NotOurs);

    private static IReadOnlyList<UnitCode> Names(Assignment record) => record.Confirmation?.Reach?.With ?? [];
}

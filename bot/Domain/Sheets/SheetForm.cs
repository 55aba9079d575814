using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Sheets;

/// <summary>
/// What a sheet of figures sends, as typed. Each duty's fields have its id before them; topics, evidence and the reason after a
/// freeze are one for the whole sheet.
/// </summary>
public sealed record SheetForm(IReadOnlyDictionary<string, string> Typed)
{
    /// <summary>
    /// The answer that a duty is left out this time; beside it stand <see cref="ConfirmForm.Yes"/> and <see cref="ConfirmForm.No"/> of
    /// "nothing arose".
    /// </summary>
    public const string Later = "later";

    /// <summary>The fields that the whole sheet has once.</summary>
    public static readonly IReadOnlyList<string> Shared = [Fields.Topics, Fields.Evidence, Fields.AfterFreeze];

    private const char Separator = '~';

    public static SheetForm Empty { get; } = new(new Dictionary<string, string>());

    public string? this[string field] => Typed.GetValueOrDefault(field);

    /// <summary>What the fields of one assignment begin with.</summary>
    public static string PrefixOf(AssignmentId id) => $"{id.DutyId}{Separator}{id.OccurrenceKey}{Separator}";

    /// <summary>Whether the sheet asked for this assignment.</summary>
    public bool AskedFor(AssignmentId id) => Typed.ContainsKey(PrefixOf(id) + Fields.Nothing);

    public bool LeavesOut(AssignmentId id) => this[PrefixOf(id) + Fields.Nothing] == Later;

    /// <summary>One assignment's part as a form of its own; it is counted to today, or to the last day of a period that is over.</summary>
    public ConfirmForm PartOf(Assignment assignment, Duty duty, PeriodRule rule, DateTime now)
    {
        string prefix = PrefixOf(assignment.Id);
        Dictionary<string, string> part = new(ConfirmForm.Blank(assignment, duty, rule, now).Typed);
        foreach ((string field, string typed) in Typed.Where(t => t.Key.StartsWith(prefix, StringComparison.Ordinal)))
        {
            part[field[prefix.Length..]] = typed;
        }

        foreach (string shared in Shared)
        {
            if (this[shared] is { } typed)
            {
                part[shared] = typed;
            }
        }

        return new ConfirmForm(part);
    }

    /// <summary>With an assignment's part put in; what stands there already stays, unless it is blank.</summary>
    public SheetForm Filled(AssignmentId id, ConfirmForm part)
    {
        Dictionary<string, string> typed = new(Typed);
        string prefix = PrefixOf(id);
        // Of the day and the note a sheet has no field at all.
        foreach (
            (string field, string value) in part.Typed.Where(t => t.Key is not (Fields.HeldOn or Fields.Note) && !Shared.Contains(t.Key)))
        {
            if (string.IsNullOrWhiteSpace(typed.GetValueOrDefault(prefix + field)))
            {
                typed[prefix + field] = value;
            }
        }

        return new SheetForm(typed);
    }

    public SheetForm With(string field, string value) => new(new Dictionary<string, string>(Typed) { [field] = value });
}

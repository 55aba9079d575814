using System.Collections.Frozen;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Sheets;

/// <summary>What a sheet is decided by, beside the assignments and the form.</summary>
public sealed record SheetContext(Plan Plan, Unit Unit, Roster Roster, PeriodRule Rule)
{
    /// <summary>The keys of the quarters that are frozen for the unit.</summary>
    public IReadOnlySet<string> Frozen { get; init; } = FrozenSet<string>.Empty;

    /// <summary>What the bot itself has recorded, where it keeps a record.</summary>
    public IReadOnlyDictionary<AssignmentId, RecordedFigures> Recorded { get; init; } = new Dictionary<AssignmentId, RecordedFigures>();

    /// <summary>The unit's assignments, among them those of earlier periods, which may have left something open.</summary>
    public IReadOnlyList<Assignment> Known { get; init; } = [];
}

/// <summary>
/// A unit confirms all the figures of a sheet at once, each by the same decision as its own form: all of them, or with the faults
/// named none. What was confirmed meanwhile stays as it was said.
/// </summary>
public static class ConfirmSheet
{
    public static Outcome<IReadOnlyList<FactOf>> Decide(
        IReadOnlyList<Assignment> assignments, SheetForm form, Person by, SheetContext context, DateTime now)
    {
        Assignment[] sent = [.. assignments.Where(a => form.AskedFor(a.Id) && !form.LeavesOut(a.Id))];
        if (!Permissions.MayConfirmOrEnter(by, context.Unit.Code, context.Roster))
        {
            return Outcome.Refuse<IReadOnlyList<FactOf>>(FaultCode.NotAllowedToConfirm);
        }

        if (sent.Length == 0)
        {
            return Outcome.Refuse<IReadOnlyList<FactOf>>(FaultCode.SheetEmpty);
        }

        List<FactOf> facts = [];
        List<Fault> faults = [];
        foreach (Assignment assignment in sent)
        {
            Duty duty = context.Plan.Duty(assignment.Id.DutyId);
            ConfirmForm part = form.PartOf(assignment, duty, context.Rule, now);
            RecordedFigures? recorded = context.Recorded.GetValueOrDefault(assignment.Id);
            // A sheet has no note to type in: the record's own lines are it.
            part = recorded?.Noted(part) ?? part;
            ConfirmContext its = new(context.Plan, duty, context.Unit, context.Roster, context.Rule)
            {
                Recorded = recorded,
                Frozen = context.Frozen,
                Carried = CarriedOver.Into(assignment.Id, duty, context.Known, context.Rule),
            };
            switch (Confirm.Decide(assignment, part, by, its, now))
            {
                case Outcome<AssignmentFact>.Done done:
                    facts.Add(new FactOf(assignment.Id, done.Value));
                    break;
                case Outcome<AssignmentFact>.Refused refused:
                    faults.AddRange(refused.Faults.Select(fault => Of(assignment.Id, fault)));
                    break;
            }
        }

        return faults.Count > 0 ? Outcome.Refuse<IReadOnlyList<FactOf>>([.. faults.DistinctBy(fault => (fault.Code, fault.Field))])
            : facts.Count > 0 ? Outcome.Of<IReadOnlyList<FactOf>>(facts)
            : Outcome.Repeated<IReadOnlyList<FactOf>>();
    }

    // What is wrong with one field of the whole sheet is said once.
    private static Fault Of(AssignmentId id, Fault fault) =>
        fault.Field is { } field && !SheetForm.Shared.Contains(field) ? fault with { Field = SheetForm.PrefixOf(id) + field }
        : fault.Field is null ? fault with { Field = SheetForm.PrefixOf(id) + Fields.Nothing }
        : fault;
}

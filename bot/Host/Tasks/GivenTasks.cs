using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tasks;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Tasks;

/// <summary>Puts a task into the rows of the unit that leads, with a new message to its head and to the heads of those who help.</summary>
public sealed class GivenTasks(Deciding deciding, UnitStore units, ReferenceData reference)
{
    /// <summary>The task after it, null when it was refused; and what was decided.</summary>
    public Task<(Assignment? Task, Outcome<AssignmentFact> Outcome)> GiveAsync(
        UnitCode unitCode, int year, string token, TaskForm form, Person by, CancellationToken cancellationToken) =>
        OnAsync(
            GiveTask.IdOf(unitCode, year, token),
            (existing, now) => GiveTask.Decide(existing, token, form, by, PlanVersion, reference.Roster, reference.Calendar, now),
            cancellationToken);

    public Task FromDecisionAsync(Difficulty difficulty, AssignmentId id, CancellationToken cancellationToken) =>
        OnAsync(id, (existing, now) => TaskOfDecision.Decide(existing, difficulty, PlanVersion, now), cancellationToken);

    public Task FromInspectionAsync(Inspection inspection, AssignmentId id, CancellationToken cancellationToken) =>
        OnAsync(
            id, (existing, now) => TaskOfInspection.Decide(existing, inspection, PlanVersion, reference.Calendar, now), cancellationToken);

    private async Task<(Assignment? Task, Outcome<AssignmentFact> Outcome)> OnAsync(
        AssignmentId id, Func<Assignment?, DateTime, Outcome<AssignmentFact>> decide, CancellationToken cancellationToken)
    {
        Decided<Found<Assignment>, AssignmentFact, Assignment> decided = (await deciding.OnAsync(
            async (_, ct) => new Found<Assignment>(await units.AssignmentAsync(id, ct)),
            (rows, now) => decide(rows.State, now),
            (rows, fact, now, changeOf) =>
            {
                Change change = changeOf(id.UnitCode);
                Assignment task = change.Save(Kinds.Assignment, rows.Stored, fact);
                change.Send(Messages(task, now));
                return task;
            },
            cancellationToken))!;
        return (decided.After ?? decided.Rows.State, decided.Outcome);
    }

    private string PlanVersion => string.Create(CultureInfo.InvariantCulture, $"{reference.Plan.Year}.{reference.Plan.Version}");

    private IEnumerable<OutboxMessage> Messages(Assignment task, DateTime now)
    {
        if (reference.Roster.AddresseeOf(task.Id.UnitCode) is { } head)
        {
            yield return AssignmentNotices.Of(task, MessageKind.AssignmentCard, head.Upn, now);
        }

        foreach (string code in (task.Origin?.Coordinating ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (reference.Roster.AddresseeOf(UnitCode.Kept(code)) is { } helper)
            {
                yield return AssignmentNotices.ForCoordinator(task, helper.Upn, now);
            }
        }
    }
}

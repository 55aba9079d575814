using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tasks;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Setup;

namespace TeamsReformBot.Host.Tasks;

/// <summary>Puts a task into the rows of the unit that leads, with a new message to its head and to the heads of those who help.</summary>
public sealed class GivenTasks(UnitCommands commands, ReferenceData reference)
{
    public Task<(Assignment? State, Outcome<AssignmentFact> Outcome)> GiveAsync(
        string unitCode, int year, string token, TaskForm form, Person by, CancellationToken cancellationToken) =>
        commands.OnNewAssignmentAsync(
            GiveTask.IdOf(unitCode, year, token),
            (existing, now) => GiveTask.Decide(existing, token, form, by, PlanVersion, reference.Roster, reference.Calendar, now),
            Messages,
            cancellationToken);

    public Task FromDecisionAsync(Difficulty difficulty, AssignmentId id, CancellationToken cancellationToken) =>
        commands.OnNewAssignmentAsync(
            id, (existing, now) => GiveTask.FromDecision(existing, difficulty, PlanVersion, now), Messages, cancellationToken);

    public Task FromInspectionAsync(Inspection inspection, AssignmentId id, CancellationToken cancellationToken) =>
        commands.OnNewAssignmentAsync(
            id, (existing, now) => GiveTask.FromInspection(existing, inspection, PlanVersion, now), Messages, cancellationToken);

    private string PlanVersion => string.Create(CultureInfo.InvariantCulture, $"{reference.Plan.Year}.{reference.Plan.Version}");

    private IEnumerable<OutboxMessage> Messages(Assignment task, DateTime now)
    {
        if (reference.Roster.AddresseeOf(task.Id.UnitCode) is { } head)
        {
            yield return OutboxMessage.ForAssignment(task, MessageKind.AssignmentCard, head.Upn, now);
        }

        foreach (string code in (task.Origin?.Coordinating ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))
        {
            if (reference.Roster.AddresseeOf(code) is { } helper)
            {
                yield return ChainMessages.ForCoordinator(task, helper.Upn, now);
            }
        }
    }
}

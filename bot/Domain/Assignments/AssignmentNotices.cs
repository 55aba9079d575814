using System.Globalization;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>What follows from a change of an assignment, whoever made it.</summary>
public static class AssignmentNotices
{
    public static IEnumerable<OutboxMessage> After(Changed<Assignment, AssignmentFact> change, Roster roster)
    {
        Assignment after = change.After;
        // That it was reminded of changes nothing that a card says.
        if (change.Before is not null && change.Facts.Any(fact => fact is not (AssignmentFact.Reminded or AssignmentFact.Nudged)))
        {
            yield return Refresh(after, change.Now);
        }

        if (after is { Status: AssignmentStatus.Confirmed, IsAwaited: true })
        {
            yield return TaskDone(after, change.Now);
        }
    }

    /// <summary>Its posted cards show what it says now.</summary>
    public static OutboxMessage Refresh(Assignment assignment, DateTime dueAt) =>
        OutboxMessage.RefreshCards(assignment.Id.UnitCode, assignment.Id.Year, assignment.Id.Subject, assignment.Version, dueAt);

    /// <summary>To whatever waits for the task: a difficulty or an inspection.</summary>
    public static OutboxMessage TaskDone(Assignment task, DateTime dueAt) => OutboxMessage.New(
        $"taskdone|{task.Id.Subject}", MessageKind.TaskDone, task.Id.UnitCode, task.Id.Year, null, task.Id.Subject, dueAt);

    /// <summary>To the head of a unit that helps with a task.</summary>
    public static OutboxMessage ForCoordinator(Assignment task, Upn upn, DateTime dueAt) => OutboxMessage.New(
        $"coordinator|{task.Id.Subject}|{upn}", MessageKind.TaskForCoordinator, task.Id.UnitCode, task.Id.Year, upn, task.Id.Subject, dueAt);

    /// <param name="assignment">What it is about.</param>
    /// <param name="kind"><see cref="MessageKind.HeadsUp"/>, <see cref="MessageKind.AssignmentCard"/> or <see cref="MessageKind.EventChanged"/>.</param>
    /// <param name="toUpn">The head.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage Of(Assignment assignment, MessageKind kind, Upn toUpn, DateTime dueAt) =>
        // A date that was moved is news: it is told again.
        OutboxMessage.New(string.Create(CultureInfo.InvariantCulture, $"{kind}|{assignment.Id.Subject}|{assignment.SettingVersion}|{assignment.HeldAt:yyyyMMdd}|{toUpn}"), kind, assignment.Id.UnitCode, assignment.Id.Year, toUpn, assignment.Id.Subject, dueAt);
}

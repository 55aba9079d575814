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

        foreach (OutboxMessage question in AskJoint(change))
        {
            yield return question;
        }
    }

    // Each unit that the record names, or named before, has its item follow it.
    private static IEnumerable<OutboxMessage> AskJoint(Changed<Assignment, AssignmentFact> change) =>
        (change.After.Confirmation?.Reach?.With ?? []).Union(change.Before?.Confirmation?.Reach?.With ?? [])
            .Where(_ => change.Facts.Any(fact => fact is AssignmentFact.Confirmed or AssignmentFact.Corrected or AssignmentFact.TakenBack))
            .Select(unit => JointQuestion(change.After, unit, change.Now));

    /// <param name="record">The event's record.</param>
    /// <param name="unitCode">The unit that it names, or named.</param>
    public static OutboxMessage JointQuestion(Assignment record, UnitCode unitCode, DateTime dueAt) => OutboxMessage.New(
        string.Create(CultureInfo.InvariantCulture, $"joint|{record.Id.Subject}|{unitCode}|{record.Version}"),
        MessageKind.AskJoint, record.Id.UnitCode, record.Id.Year, null, new Subject.Named($"{unitCode}>{record.Id.Subject}"), dueAt);

    /// <summary>Its posted cards show what it says now.</summary>
    public static OutboxMessage Refresh(Assignment assignment, DateTime dueAt) =>
        OutboxMessage.RefreshCards(assignment.Id.UnitCode, assignment.Id.Year, assignment.Id.Subject, assignment.Version, dueAt);

    /// <summary>To whatever waits for the task: a difficulty or an inspection.</summary>
    public static OutboxMessage TaskDone(Assignment task, DateTime dueAt) => OutboxMessage.New(
        $"taskdone|{task.Id.Subject}", MessageKind.TaskDone, task.Id.UnitCode, task.Id.Year, null, task.Id.Subject, dueAt);

    /// <summary>To the head of a unit that helps with a task.</summary>
    public static OutboxMessage ForCoordinator(Assignment task, Upn upn, DateTime dueAt) => OutboxMessage.New(
        $"coordinator|{task.Id.Subject}|{upn}", MessageKind.TaskForCoordinator, task.Id.UnitCode, task.Id.Year, upn, task.Id.Subject,
        dueAt);

    /// <param name="assignment">What it is about.</param>
    /// <param name="kind"><see cref="MessageKind.HeadsUp"/>, <see cref="MessageKind.AssignmentCard"/> or
    /// <see cref="MessageKind.EventChanged"/>.</param>
    /// <param name="toUpn">The head.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage Of(Assignment assignment, MessageKind kind, Upn toUpn, DateTime dueAt) =>
        // A date that was moved is news: it is told again.
        OutboxMessage.New(string.Create(CultureInfo.InvariantCulture, $"{kind}|{assignment.Id.Subject}|{assignment.SettingVersion}|{assignment.HeldAt:yyyyMMdd}|{toUpn}"), kind, assignment.Id.UnitCode, assignment.Id.Year, toUpn, assignment.Id.Subject, dueAt);
}

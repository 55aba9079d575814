using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.Questions;

namespace TeamsReformBot.Domain.Outbox;

/// <summary>The messages and effects of the chain. Where a step can come again, the difficulty's version is in the id.</summary>
public static class ChainMessages
{
    /// <summary>To the channel once more: opened again or come back, and nobody has it.</summary>
    public static OutboxMessage ForOfficeAgain(Difficulty d, DateTime dueAt) =>
        Of(d, Id($"office|{d.Subject}|{d.Version}"), MessageKind.DifficultyForOffice, null, dueAt);

    public static OutboxMessage ForHandler(Difficulty d, string upn, DateTime dueAt) =>
        Of(d, Id($"handler|{d.Subject}|{d.Version}|{upn}"), MessageKind.DifficultyForHandler, upn, dueAt);

    public static OutboxMessage ForDirector(Difficulty d, string upn, DateTime dueAt) =>
        Of(d, Id($"director|{d.Subject}|{d.Version}"), MessageKind.DirectorProposal, upn, dueAt);

    public static OutboxMessage ForDeputy(Difficulty d, string upn, DateTime dueAt) =>
        Of(d, Id($"deputy|{d.Subject}|{d.Version}"), MessageKind.DeputyProposal, upn, dueAt);

    public static OutboxMessage MakeTask(Difficulty d, DateTime dueAt) =>
        Of(d, Id($"maketask|{d.Subject}|{d.Version}"), MessageKind.MakeTask, null, dueAt);

    public static OutboxMessage TaskDone(Assignment task, DateTime dueAt) => OutboxMessage.New(
        $"taskdone|{task.Id.Subject}", MessageKind.TaskDone, task.Id.UnitCode, task.Id.Year, null, task.Id.Subject, dueAt);

    public static OutboxMessage ForCoordinator(Assignment task, string upn, DateTime dueAt) => OutboxMessage.New(
        $"coordinator|{task.Id.Subject}|{upn}", MessageKind.TaskForCoordinator, task.Id.UnitCode, task.Id.Year, upn, task.Id.Subject, dueAt);

    /// <summary>Of the card of an assignment that waits for a difficulty: the difficulty is what moved.</summary>
    public static OutboxMessage RefreshWaiting(AssignmentId waiting, Difficulty d, DateTime dueAt) => OutboxMessage.New(
        Id($"refresh|{waiting.Subject}|{d.Id}.{d.Version}"), MessageKind.RefreshCards, waiting.UnitCode, waiting.Year, null, waiting.Subject, dueAt);

    /// <param name="officeUnit">The Office's unit, whose rows hold it.</param>
    /// <param name="toUpn">Null for the Office's channel.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage ChainDigest(string officeUnit, string? toUpn, DateTime dueAt) => OutboxMessage.New(
        Id($"chain|{toUpn ?? "office"}|{dueAt:yyyyMMdd}"), MessageKind.ChainDigest, officeUnit, dueAt.Year, toUpn, "", dueAt);

    public static OutboxMessage PendingDecisions(string unitCode, string toUpn, DateTime dueAt) => OutboxMessage.New(
        Id($"pending|{toUpn}|{dueAt:yyyyMMdd}"), MessageKind.PendingDecisions, unitCode, dueAt.Year, toUpn, "", dueAt);

    public static OutboxMessage QuestionForOffice(Question q, DateTime dueAt) => OutboxMessage.New(
        $"question|{q.Subject}", MessageKind.QuestionForOffice, q.UnitCode, q.Year, null, q.Subject, dueAt);

    public static OutboxMessage QuestionAnswered(Question q, DateTime dueAt) => OutboxMessage.New(
        $"questionanswer|{q.Subject}", MessageKind.QuestionAnswered, q.UnitCode, q.Year, q.AskerUpn, q.Subject, dueAt);

    /// <param name="inspection">What asks something of the unit.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage MakeTask(Inspection inspection, DateTime dueAt) => Of(inspection, MessageKind.MakeTask, null, dueAt);

    public static OutboxMessage CallOffTask(Inspection inspection, DateTime dueAt) => Of(inspection, MessageKind.CallOffTask, null, dueAt);

    public static OutboxMessage InspectionForUnit(Inspection inspection, string upn, DateTime dueAt) =>
        Of(inspection, MessageKind.InspectionForUnit, upn, dueAt);

    public static OutboxMessage InspectionSettled(Inspection inspection, DateTime dueAt) =>
        Of(inspection, MessageKind.InspectionSettled, inspection.Recorded.Upn, dueAt);

    /// <summary>A request for money, as it now is, to somebody: a new message at each step.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kind">As what they get it.</param>
    /// <param name="upn">Null for the Office's channel.</param>
    /// <param name="dueAt">Vietnam local.</param>
    public static OutboxMessage Budget(BudgetRequest request, MessageKind kind, string? upn, DateTime dueAt) => OutboxMessage.New(
        Id($"budget|{request.Subject}|{request.Version}|{kind}|{upn}"), kind, request.UnitCode, request.Year, upn, request.Subject, dueAt);

    private static OutboxMessage Of(Inspection i, MessageKind kind, string? upn, DateTime dueAt) =>
        OutboxMessage.New($"{kind}|{i.Subject}", kind, i.UnitCode, i.Year, upn, i.Subject, dueAt);

    private static OutboxMessage Of(Difficulty d, string id, MessageKind kind, string? toUpn, DateTime dueAt) =>
        OutboxMessage.New(id, kind, d.UnitCode, d.Year, toUpn, d.Subject, dueAt);

    private static string Id(FormattableString id) => id.ToString(CultureInfo.InvariantCulture);
}

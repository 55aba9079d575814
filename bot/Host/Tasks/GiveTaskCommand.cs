using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tasks;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Tasks;

/// <summary>«Giao TTTK đăng bài về … trước ngày 10/12»: what was understood, to be checked and sent.</summary>
public sealed class GiveTaskCommand(ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.GiveTask;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!Office.MayGiveTasks(message.Who, reference.Roster))
        {
            return Task.FromResult<ChatReply>(new ChatReply.Words(ChatText.TasksAreForOffice));
        }

        Slots slots = message.Said.Slots;
        TaskForm form = new(
            slots.Units is [var only] ? only : null,
            slots.Text,
            slots.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return Task.FromResult<ChatReply>(new ChatReply.Card(
            TaskCard.Draft(form, reference.Roster.ReportingUnits, Guid.NewGuid().ToString("N"), [], contexts.Now()), ChatText.TaskSummary));
    }
}

/// <summary>The task form, sent.</summary>
public sealed class GiveTaskAction(
    GivenTasks tasks, AssignmentViews views, ReferenceData reference, Refusals refusals, BusinessClock clock, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.GiveTask;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(click[DataKeys.Token], "N", out Guid token))
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        string id = token.ToString("N");
        TaskForm form = new(click[Fields.LeadUnit], click[Fields.About], click[Fields.DueDate]);
        // Which rows it would be in; a unit that there is not is refused by the decision itself.
        string unitCode = reference.Roster.FindUnit(form.Unit ?? "")?.Code ?? click.Who.UnitCode;
        (Assignment? task, Outcome<AssignmentFact> outcome) = await tasks.GiveAsync(unitCode, clock.Today.Year, id, form, click.Who, cancellationToken);
        if (outcome is Outcome<AssignmentFact>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, unitCode, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(TaskCard.Draft(form, reference.Roster.ReportingUnits, id, refused.Faults, contexts.Now()));
        }

        string? notice = outcome is Outcome<AssignmentFact>.AlreadyDone ? ChatText.AlreadyGiven : null;
        return new CardAnswer.Card(TaskCard.Given(await views.OfAsync(task!, cancellationToken), contexts.Now(), notice));
    }
}

/// <summary>No task after all.</summary>
public sealed class DiscardTaskAction(CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.DiscardTask;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        Task.FromResult<CardAnswer>(new CardAnswer.Card(TaskCard.Discarded(contexts.Now())));
}

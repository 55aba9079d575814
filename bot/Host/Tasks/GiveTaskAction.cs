using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Tasks;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Tasks;

/// <summary>The task form, sent.</summary>
public sealed class GiveTaskAction(
    GivenTasks tasks, AssignmentViews views, ReferenceData reference, Refusals refusals, BusinessClock clock,
    CardContexts contexts) : ICardAction
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
        UnitCode unitCode = reference.Roster.FindUnit(form.Unit ?? "")?.Code ?? click.Who.UnitCode;
        (Assignment? task, Outcome<AssignmentFact> outcome) = await tasks.GiveAsync(
            unitCode, clock.Today.Year, id, form, click.Who, cancellationToken);
        if (outcome is Outcome<AssignmentFact>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, unitCode, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(
                    TaskCard.Draft(form, reference.Roster.ReportingUnits, id, reference.Calendar, refused.Faults, contexts.Now()));
        }

        string? notice = outcome is Outcome<AssignmentFact>.AlreadyDone ? ChatText.AlreadyGiven : null;
        return new CardAnswer.Card(TaskCard.Given(await views.OfAsync(task!, cancellationToken), contexts.Now(), notice));
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Calendar;

public sealed class RemoveDaysAction(
    KeptDocuments documents, Reconciler reconciler, ReferenceData reference, BusinessClock clock, Refusals refusals, CardContexts contexts)
    : ChangeDaysAction(documents, reconciler, reference, clock, refusals, contexts)
{
    public override string Verb => Verbs.RemoveDays;

    protected override Outcome<CalendarChanges> Decide(CalendarChanges changes, WorkCalendar calendar, CardClick click, DateOnly today) =>
        ChangeDays.Remove(changes, calendar, click[Fields.DaysChosen], click.Who, today);
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Calendar;

public sealed class ShowDaysAction(ReferenceData reference, BusinessClock clock, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ShowDays;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        DayForm? form = Permissions.IsOfficer(click.Who) ? DayForm.Blank : null;
        return Task.FromResult<CardAnswer>(
            new CardAnswer.Card(CalendarCard.Render(DaysYear.Of(click, clock), reference.Calendar, form, [], null, contexts.Now())));
    }
}

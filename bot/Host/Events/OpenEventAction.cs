using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Events;

/// <summary>The form of an event once more.</summary>
public sealed class OpenEventAction(EventBook events, ReferenceData reference, Refusals refusals) : ICardAction
{
    public string Verb => Verbs.OpenEvent;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        string key = click[DataKeys.Occurrence] ?? "";
        if (!Permissions.IsOfficer(click.Who))
        {
            return (await refusals.ForbiddenAsync(click, key, [new Fault(FaultCode.NotAnOfficer)], cancellationToken))!;
        }

        return reference.Plan.FindDuty(click[DataKeys.Duty] ?? "") is { } duty
            && duty.Recurrence.Kind.IsDated()
            && OccurrenceKey.Parse(key) is not null
            ? new CardAnswer.Card(await events.FormAsync(duty, key, null, cancellationToken))
            : new CardAnswer.Line(ChatText.EventDutyUnknown);
    }
}

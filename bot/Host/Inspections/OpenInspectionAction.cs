using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Inspections;

/// <summary>Opens the empty form.</summary>
public sealed class OpenInspectionAction(ReferenceData reference, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.OpenInspection;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        Office.Handles(click.Who, reference.Roster)
            ? new CardAnswer.Card(InspectionCard.Form(
                new InspectionForm(null, null, null, null, null), reference.Roster.ReportingUnits, Guid.NewGuid().ToString("N"), [],
                contexts.Now()))
            : (await refusals.ForbiddenAsync(click, "inspection", [new Fault(FaultCode.NotAnOfficer)], cancellationToken))!;
}

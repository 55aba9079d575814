using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Reports;

/// <summary>Opens the card that makes a draft, or its next version.</summary>
public sealed class OpenReportFormAction(ReportCards cards, ReferenceData reference, Refusals refusals) : ReportAction(reference, refusals)
{
    private readonly ReferenceData _reference = reference;

    public override string Verb => Verbs.OpenReportForm;

    protected override async Task<CardAnswer> HandleAsync(CardClick click, ReportId id, CancellationToken cancellationToken) =>
        Office.Handles(click.Who, _reference.Roster)
            ? new CardAnswer.Card(await cards.FormAsync(id, null, [], cancellationToken))
            : (await RefusedAsync(click, id, [new Fault(FaultCode.NotAnOfficer)], cancellationToken))!;
}

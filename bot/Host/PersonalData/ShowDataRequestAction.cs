using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Opens one request of the list.</summary>
public sealed class ShowDataRequestAction(DataRequests requests, ReferenceData reference, Refusals refusals, CardContexts contexts)
    : ICardAction
{
    public string Verb => Verbs.ShowDataRequest;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Permissions.MayEditRoster(click.Who))
        {
            return (await refusals.ForbiddenAsync(
                click, click[DataKeys.Token] ?? "", [new Fault(FaultCode.NotAllowedToHandleData)], cancellationToken))!;
        }

        return click.ReadRow(DataKeys.Token) is { } at
            && reference.Roster.FindUnit(at.UnitCode) is { } unit
            && await requests.FindAsync(at with { UnitCode = unit.Code }, cancellationToken) is { } request
            ? new CardAnswer.Card(DataRequestCards.ForOffice(request, unit, [], contexts.Now()))
            : new CardAnswer.Line(ChatText.NoSuchRequest);
    }
}

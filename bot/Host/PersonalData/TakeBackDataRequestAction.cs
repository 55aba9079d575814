using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>«Rút lại yêu cầu»: its asker takes it back, as long as it is not decided.</summary>
public sealed class TakeBackDataRequestAction(
    DataRequests requests, AccountsHeld accounts, ReferenceData reference, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.TakeBackDataRequest;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (click.ReadRow(DataKeys.Token) is not { } at
            || reference.Roster.FindUnit(at.UnitCode) is not { } unit
            || await requests.FindAsync(at with { UnitCode = unit.Code }, cancellationToken) is not { } asked
            || !await accounts.AskedByAsync(click.Who, asked, cancellationToken)
            || await requests.TakeBackAsync(at with { UnitCode = unit.Code }, click.Who, cancellationToken) is not var (request, outcome))
        {
            return new CardAnswer.Line(ChatText.NoSuchRequest);
        }

        if (outcome is Outcome<DataRequest>.Refused refused)
        {
            return (await refusals.ForbiddenAsync(click, request.Subject, refused.Faults, cancellationToken))!;
        }

        string notice = outcome is Outcome<DataRequest>.Done ? ChatText.RequestTakenBackNow : ChatText.RequestClosedAlready;
        return new CardAnswer.Card(DataRequestCards.ForPerson(request, contexts.Now(), notice));
    }
}

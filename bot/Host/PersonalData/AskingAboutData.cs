using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Takes in a request about the asker's own data.</summary>
public sealed class AskingAboutData(DataRequests requests, PreparingRequests preparing, CardContexts contexts)
{
    public async Task<CardAnswer> HandleAsync(CardClick click, DataRequestKind kind, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(click[DataKeys.Token], "N", out Guid token))
        {
            return new CardAnswer.Line(ChatText.NoSuchRequest);
        }

        (DataRequest? request, Outcome<DataRequest> outcome) = await requests.AskAsync(
            token.ToString("N"), kind, click[Fields.Text], click.Who, cancellationToken);
        CardContext context = contexts.Now();
        if (outcome is not Outcome<DataRequest>.Refused { Faults: var faults })
        {
            string? notice = request!.Id != token.ToString("N") ? ChatText.RequestSameOpen
                : kind is DataRequestKind.Export ? ChatText.CopyBeingMade
                : null;
            return new CardAnswer.Card(DataRequestCards.ForPerson(request, context, notice));
        }

        if (faults.FirstOrDefault(fault => fault.Code is FaultCode.TooManyToday) is { } tooMany)
        {
            // A line leaves the card, with what was typed into it, as it is.
            return new CardAnswer.Line(FaultText.Of(tooMany, context.Culture));
        }

        return new CardAnswer.Card(preparing.Card(click.Who, kind, click[Fields.Text], token.ToString("N"), faults));
    }
}

/// <summary>Runs the Office's word on a request and answers with its card as it then is.</summary>
public sealed class DataRequestHandling(DataRequests requests, ReferenceData reference, Refusals refusals, CardContexts contexts)
{
    public async Task<CardAnswer> HandleAsync(CardClick click, DataRequestStatus next, CancellationToken cancellationToken)
    {
        if (click.ReadRow(DataKeys.Token) is not { } at
            || reference.Roster.FindUnit(at.UnitCode) is not { } unit
            || await requests.HandleAsync(at with { UnitCode = unit.Code }, next, click[Fields.Answer], click.Who, cancellationToken) is not var (request, outcome))
        {
            return new CardAnswer.Line(ChatText.NoSuchRequest);
        }

        CardContext context = contexts.Now();
        if (outcome is Outcome<DataRequest>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, request.Subject, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(DataRequestCards.ForOffice(request, unit, refused.Faults, context, click[Fields.Answer]));
        }

        return new CardAnswer.Card(DataRequestCards.ForOffice(request, unit, [], context));
    }
}

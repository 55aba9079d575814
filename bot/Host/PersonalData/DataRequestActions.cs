using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Somebody asks that what is kept about them be corrected.</summary>
public sealed class CorrectMyDataAction(AskingAboutData asking) : ICardAction
{
    public string Verb => Verbs.CorrectMyData;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        asking.HandleAsync(click, DataRequestKind.Correct, cancellationToken);
}

/// <summary>Somebody asks that what is kept about them be deleted.</summary>
public sealed class EraseMyDataAction(AskingAboutData asking) : ICardAction
{
    public string Verb => Verbs.EraseMyData;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        asking.HandleAsync(click, DataRequestKind.Erase, cancellationToken);
}

/// <summary>«Xem từng mục»: each thing that is kept about the one who asks, some on a card.</summary>
public sealed class ShowMyRowsAction(KeptAbout kept, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ShowMyRows;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        int.TryParse(click[DataKeys.From], NumberStyles.None, CultureInfo.InvariantCulture, out int from)
            ? new CardAnswer.Card(PersonalDataCards.Each(await kept.OfAsync(click.Who, cancellationToken), from, contexts.Now()))
            : new CardAnswer.Line(ChatText.UnknownButton);
}

/// <summary>Takes in a request about the asker's own data.</summary>
public sealed class AskingAboutData(DataRequests requests, KeptAbout kept, CardContexts contexts)
{
    public async Task<CardAnswer> HandleAsync(CardClick click, DataRequestKind kind, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(click[DataKeys.Token], "N", out Guid token))
        {
            return new CardAnswer.Line(ChatText.NoSuchRequest);
        }

        Outcome<DataRequest> outcome = await requests.AskAsync(token.ToString("N"), kind, click[Fields.Text], click.Who, cancellationToken);
        CardContext context = contexts.Now();
        if (outcome is Outcome<DataRequest>.Done done)
        {
            return new CardAnswer.Card(PersonalDataCards.ForPerson(done.Value, context));
        }

        IReadOnlyList<Fault> faults = outcome is Outcome<DataRequest>.Refused refused ? refused.Faults : [];
        if (faults.FirstOrDefault(fault => fault.Code is FaultCode.TooManyToday) is { } tooMany)
        {
            // A line leaves the card, with what was typed into it, as it is.
            return new CardAnswer.Line(FaultText.Of(tooMany, context.Culture));
        }

        KeptData data = await kept.OfAsync(click.Who, cancellationToken);
        string next = faults.Count > 0 ? token.ToString("N") : Guid.NewGuid().ToString("N");
        return new CardAnswer.Card(PersonalDataCards.Mine(data, next, faults, context));
    }
}

public sealed class AnswerDataAction(DataRequestHandling handling) : ICardAction
{
    public string Verb => Verbs.AnswerData;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        handling.HandleAsync(click, DataRequestStatus.Answered, cancellationToken);
}

/// <summary>What was asked is done; what was to be deleted goes in the night, once the asker was told.</summary>
public sealed class DoneDataAction(DataRequestHandling handling) : ICardAction
{
    public string Verb => Verbs.DoneData;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        handling.HandleAsync(click, DataRequestStatus.Done, cancellationToken);
}

public sealed class RefuseDataAction(DataRequestHandling handling) : ICardAction
{
    public string Verb => Verbs.RefuseData;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        handling.HandleAsync(click, DataRequestStatus.Refused, cancellationToken);
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
                ?? new CardAnswer.Card(PersonalDataCards.ForOffice(request, unit, refused.Faults, context, click[Fields.Answer]));
        }

        return new CardAnswer.Card(PersonalDataCards.ForOffice(request, unit, [], context));
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>Opens a request about the own data, to be looked at before it is sent.</summary>
public sealed class OpenDataRequestAction(PreparingRequests preparing) : ICardAction
{
    public string Verb => Verbs.OpenDataRequest;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => Task.FromResult<CardAnswer>(
        Enum.TryParse(click[DataKeys.Kind], out DataRequestKind kind) && Enum.IsDefined(kind)
            ? new CardAnswer.Card(preparing.Card(click.Who, kind, null, Guid.NewGuid().ToString("N"), []))
            : new CardAnswer.Line(ChatText.UnknownButton));
}

using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>«Trang sau»: another page of the copy, to who asked for it and nobody else.</summary>
public sealed class ShowCopyPageAction(
    DataRequests requests, DataCopies copies, AccountsHeld accounts, ReferenceData reference, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ShowCopyPage;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        int.TryParse(click[DataKeys.From], NumberStyles.None, CultureInfo.InvariantCulture, out int page)
        && click.ReadRow(DataKeys.Token) is { } at
        && reference.Roster.FindUnit(at.UnitCode) is { } unit
        && await requests.FindAsync(at with { UnitCode = unit.Code }, cancellationToken) is { } request
        && await accounts.AskedByAsync(click.Who, request, cancellationToken)
        && await copies.PageAsync(request, page, cancellationToken) is { } found
            ? new CardAnswer.Card(DataCopyCards.Page(request, found, contexts.Now()))
            : new CardAnswer.Line(ChatText.NoSuchCopy);
}

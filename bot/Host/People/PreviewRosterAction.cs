using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

/// <summary>The form with the pasted list, sent.</summary>
public sealed class PreviewRosterAction(RosterImporting importing) : ICardAction
{
    public string Verb => Verbs.PreviewRoster;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        await importing.RefusedAsync(click.Who, Verb, cancellationToken) is { } refused
            ? new CardAnswer.Line(refused)
            : new CardAnswer.Card(await importing.PreviewAsync(click.Who, click[Fields.List] ?? "", cancellationToken));
}

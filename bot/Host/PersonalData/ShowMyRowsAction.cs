using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.PersonalData;

/// <summary>«Xem từng mục»: each thing that is kept about the one who asks, some on a card.</summary>
public sealed class ShowMyRowsAction(KeptAbout kept, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ShowMyRows;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        int.TryParse(click[DataKeys.From], NumberStyles.None, CultureInfo.InvariantCulture, out int from)
            ? new CardAnswer.Card(PersonalDataCards.Each(await kept.OfAsync(click.Who, cancellationToken), from, contexts.Now()))
            : new CardAnswer.Line(ChatText.UnknownButton);
}

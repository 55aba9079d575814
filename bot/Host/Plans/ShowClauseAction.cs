using TeamsReformBot.Cards;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Plans;

public sealed class ShowClauseAction(PlanReading reading) : ICardAction
{
    public string Verb => Verbs.ShowClause;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        await reading.ClauseAsync(reading.PlanOf(click[DataKeys.Year]), click[DataKeys.Clause], click.Who, cancellationToken) is { } card
            ? new CardAnswer.Card(card)
            : new CardAnswer.Line(ChatText.PlanClauseUnknown);
}

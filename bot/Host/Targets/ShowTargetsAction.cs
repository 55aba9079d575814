using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Targets;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Targets;

/// <summary>Back to the targets, or to them from a summary.</summary>
public sealed class ShowTargetsAction(TargetFigures figures, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ShowTargets;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!TargetFigures.MaySee(click.Who))
        {
            return new CardAnswer.Line(ChatText.FiguresAreInternal);
        }

        FigureSet set = await figures.OfNameAsync(click[DataKeys.Period], cancellationToken);
        return new CardAnswer.Card(TargetsCard.Render(set.Period, PlanTargets.Of(set), contexts.Now()));
    }
}

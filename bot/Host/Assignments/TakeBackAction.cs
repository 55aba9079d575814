using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>Takes it back.</summary>
public sealed class TakeBackAction(Correcting correcting) : ICardAction
{
    public string Verb => Verbs.TakeBack;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => correcting.DecideAsync(
        click, (assignment, by, now) => TakeBack.Decide(assignment, click.Who, by, now), ChatText.Withdrawn, null, cancellationToken);
}

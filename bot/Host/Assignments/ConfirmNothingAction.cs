using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>The one tap: there was nothing to do, where the duty allows that answer.</summary>
public sealed class ConfirmNothingAction(Confirming confirming) : ICardAction
{
    public string Verb => Verbs.ConfirmNothing;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => confirming.HandleAsync(
        click, (assignment, context, now) => ConfirmForm.NothingArose(assignment, context.Duty, context.Rule, now), null,
        cancellationToken);
}

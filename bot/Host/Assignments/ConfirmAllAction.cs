using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>The one tap: everybody was there.</summary>
public sealed class ConfirmAllAction(Confirming confirming) : ICardAction
{
    public string Verb => Verbs.ConfirmAll;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        confirming.HandleAsync(
        click, (assignment, context, _) => ConfirmForm.Everybody(assignment, context.Unit, click[Fields.ShownTotal]), null,
        cancellationToken);
}

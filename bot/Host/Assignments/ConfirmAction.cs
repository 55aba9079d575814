using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>The form, sent.</summary>
public sealed class ConfirmAction(Confirming confirming) : ICardAction
{
    public string Verb => Verbs.Confirm;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        ConfirmForm form = new(click.Data);
        return confirming.HandleAsync(click, (_, _, _) => form, form, cancellationToken);
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The Director passes it to the deputy in charge.</summary>
public sealed class PassToDeputyAction(DifficultyDeciding deciding, ReferenceData reference, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.PassToDeputy;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        DirectingForm form = DirectorForm.Read(click, contexts);
        return deciding.HandleAsync(
            click,
            (d, _, now) => Directing.PassToDeputy(d, form, click.Who, reference.Roster, now),
            DirectorForm.Draw(click, form),
            null,
            cancellationToken);
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The Director, or the deputy it was passed to, agrees.</summary>
public sealed class AgreeAction(DifficultyDeciding deciding, ReferenceData reference, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.Agree;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        DirectingForm form = DirectorForm.Read(click, contexts);
        return deciding.HandleAsync(
            click,
            (d, assignment, now) => Directing.Agree(d, assignment, form, click.Who, reference.Roster, reference.Calendar, now),
            DirectorForm.Draw(click, form),
            ChatText.DecisionRecorded,
            cancellationToken);
    }
}

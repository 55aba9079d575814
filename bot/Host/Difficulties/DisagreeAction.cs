using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>They disagree, with the reason.</summary>
public sealed class DisagreeAction(DifficultyDeciding deciding, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.Disagree;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        DirectingForm form = DirectorForm.Read(click, contexts);
        return deciding.HandleAsync(
            click,
            (d, assignment, now) => Directing.Disagree(d, assignment, form, click.Who, now),
            DirectorForm.Draw(click, form),
            ChatText.DecisionRecorded,
            cancellationToken);
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>They ask for more.</summary>
public sealed class AskForMoreAction(DifficultyDeciding deciding, ReferenceData reference, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.AskForMore;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        DirectingForm form = DirectorForm.Read(click, contexts);
        return deciding.HandleAsync(
            click,
            (d, _, now) => Directing.AskForMore(d, form, click.Who, reference.Calendar, now),
            DirectorForm.Draw(click, form),
            ChatText.DecisionRecorded,
            cancellationToken);
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Joint;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Joint;

/// <summary>
/// «Tính cho …»: the Office says under which unit an event's people count; the list shows it and takes it back as easily.
/// </summary>
public sealed class CountJointAction(JointDeciding deciding, JointAnswers answers, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.CountJoint;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (JointDeciding.Read(click) is not var (unit, of) || UnitCode.Parse(click[DataKeys.CountingUnit]) is not { } under)
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        (JointItem? item, Outcome<JointFact>? outcome) = await deciding.CountUnderAsync(unit, of, under, click, cancellationToken);
        return await answers.RefusalAsync(click, item, outcome, cancellationToken)
            ?? new CardAnswer.Card(JointCard.List(await answers.AllAsync(cancellationToken), contexts.Now(), ChatText.JointCounted));
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Joint;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Joint;

/// <summary>«Không phải buổi này».</summary>
public sealed class DenyJointAction(JointDeciding deciding, JointAnswers answers) : ICardAction
{
    public string Verb => Verbs.DenyJoint;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (JointDeciding.Read(click) is not var (unit, of))
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        (JointItem? item, Outcome<JointFact>? outcome) = await deciding.DenyAsync(unit, of, click, cancellationToken);
        return await answers.ToUnitAsync(click, item, outcome, cancellationToken);
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Joint;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Joint;

/// <summary>«Đúng, đơn vị kia tính», also for a record of the unit's own.</summary>
public sealed class AgreeJointAction(JointDeciding deciding, JointAnswers answers) : ICardAction
{
    public string Verb => Verbs.AgreeJoint;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (JointDeciding.Read(click) is not var (unit, of))
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        AssignmentId? own = AssignmentId.Parse(unit, click[DataKeys.OwnDuty], click[DataKeys.OwnOccurrence]);
        (JointItem? item, Outcome<JointFact>? outcome) = await deciding.AgreeAsync(unit, of, own, click, cancellationToken);
        return await answers.ToUnitAsync(click, item, outcome, cancellationToken);
    }
}

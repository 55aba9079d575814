using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Reminders;

/// <summary>The same from the board's button: for everybody who owes something.</summary>
public sealed class PreviewNudgeAction(Nudging nudging, ReferenceData reference, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.PreviewNudge;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Office.Handles(click.Who, reference.Roster))
        {
            return new CardAnswer.Line(await refusals.ForbiddenAsync(click.Who, Verb, "", FaultCode.NotAnOfficer, cancellationToken));
        }

        if (nudging.Paused is { } paused)
        {
            return new CardAnswer.Line(paused);
        }

        OwedSelection everything = new([], [], null);
        IReadOnlyList<NudgedUnit> units = await nudging.PreviewAsync(everything, cancellationToken);
        return new CardAnswer.Card(NudgeCard.Render(units, NudgeData.Of(everything, units), contexts.Now()));
    }
}

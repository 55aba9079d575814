using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

/// <summary>The unit is merged or closed.</summary>
public sealed class CloseUnitAction(RosterDeciding deciding, BusinessClock clock) : ICardAction
{
    public string Verb => Verbs.CloseUnit;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (click.Unit is not { } closed)
        {
            return new CardAnswer.Line(ChatText.NoSuchUnit);
        }

        UnitClosing closing = new(
            closed.Code,
            click[Fields.MergeInto] is { Length: > 0 } typed ? deciding.Roster.FindUnit(typed)?.Code ?? UnitCode.Kept(typed) : null);
        return await deciding.DecideAsync(
            click,
            (now, _, _) => CloseUnit.Decide(now, closing.Code, closing.Into, click.Who, clock.Today),
            (unit, faults) => RosterFormCards.Close(unit, faults, deciding.Roster.Units, deciding.Context),
            cancellationToken,
            closing);
    }
}

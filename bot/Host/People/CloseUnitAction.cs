using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

/// <summary>The unit is merged or closed.</summary>
public sealed class CloseUnitAction(RosterDeciding deciding, BusinessClock clock) : ICardAction
{
    public string Verb => Verbs.CloseUnit;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        UnitClosing closing = new(
            UnitCode.Kept(click[DataKeys.Unit] ?? ""), string.IsNullOrWhiteSpace(click[Fields.MergeInto]) ? null : UnitCode.Kept(click[Fields.MergeInto]!));
        return deciding.DecideAsync(
            click,
            (now, _) => CloseUnit.Decide(now, closing.Code, closing.Into, click.Who, clock.Today),
            (unit, faults) => RosterFormCards.Close(unit, faults, deciding.Roster.Units, deciding.Context),
            cancellationToken,
            closing);
    }
}

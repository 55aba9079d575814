using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Trust;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

public sealed class ShowUnitAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.ShowUnit;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        deciding.ShowAsync(click[DataKeys.Unit], click.Who, null, cancellationToken);
}

public sealed class OpenUnitAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.OpenUnit;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.OpenAsync(
        click,
        FaultCode.NotAllowedToEditRoster,
        unit => RosterFormCards.Unit(unit, RosterFormCards.FormOf(unit), [], deciding.Roster.Units, deciding.Context),
        cancellationToken);
}

/// <summary>The unit's form, sent.</summary>
public sealed class SaveUnitAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.SaveUnit;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        RosterForm form = new(click.Data);
        return deciding.DecideAsync(
            click,
            (now, _) => EditUnit.Decide(now, click[DataKeys.Unit] ?? "", form, click.Who),
            (unit, faults) => RosterFormCards.Unit(unit, form, faults, deciding.Roster.Units, deciding.Context),
            cancellationToken);
    }
}

public sealed class OpenCloseUnitAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.OpenCloseUnit;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.OpenAsync(
        click,
        FaultCode.NotAllowedToEditRoster,
        unit => RosterFormCards.Close(unit, [], deciding.Roster.Units, deciding.Context),
        cancellationToken);
}

/// <summary>The unit is merged or closed.</summary>
public sealed class CloseUnitAction(RosterDeciding deciding, BusinessClock clock) : ICardAction
{
    public string Verb => Verbs.CloseUnit;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        UnitClosing closing = new(click[DataKeys.Unit] ?? "", string.IsNullOrWhiteSpace(click[Fields.MergeInto]) ? null : click[Fields.MergeInto]);
        return deciding.DecideAsync(
            click,
            (now, _) => CloseUnit.Decide(now, closing.Code, closing.Into, click.Who, clock.Today),
            (unit, faults) => RosterFormCards.Close(unit, faults, deciding.Roster.Units, deciding.Context),
            cancellationToken,
            closing);
    }
}

public sealed class OpenPersonAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.OpenPerson;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.OpenAsync(
        click,
        FaultCode.NotAllowedToEditRoster,
        unit =>
        {
            Person? person = click[DataKeys.Person] is { Length: > 0 } upn ? deciding.Roster.FindByUpn(upn) : null;
            RosterForm form = person is null
                ? new RosterForm(new Dictionary<string, string> { [Fields.PersonUnit] = unit.Code, [Fields.PersonRole] = nameof(Role.Staff) })
                : RosterFormCards.FormOf(person);
            return RosterFormCards.Person(unit.Code, person?.Upn, form, [], deciding.Roster.Units, deciding.Context);
        },
        cancellationToken);
}

/// <summary>A person's form, sent.</summary>
public sealed class SavePersonAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.SavePerson;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        RosterForm form = new(click.Data);
        string? upn = click[DataKeys.Person] is { Length: > 0 } person ? person : null;
        return deciding.DecideAsync(
            click,
            (now, _) => SavePerson.Decide(now, upn, form, click.Who),
            (unit, faults) => RosterFormCards.Person(unit.Code, upn, form, faults, deciding.Roster.Units, deciding.Context),
            cancellationToken);
    }
}

/// <summary>Somebody leaves the roster.</summary>
public sealed class RemovePersonAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.RemovePerson;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.DecideAsync(
        click,
        (now, _) => RemovePerson.Decide(now, click[DataKeys.Person] ?? "", click.Who),
        (unit, faults) => RosterFormCards.Unit(unit, RosterFormCards.FormOf(unit), faults, deciding.Roster.Units, deciding.Context),
        cancellationToken);
}

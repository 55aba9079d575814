using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

public sealed class OpenDelegationAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.OpenDelegation;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.OpenAsync(
        click,
        FaultCode.NotAllowedToDelegate,
        unit => RosterFormCards.Delegation(unit, RosterForm.Empty, [], deciding.Roster, deciding.Context),
        cancellationToken);
}

/// <summary>The head says who stands in, from when to when.</summary>
public sealed class SaveDelegationAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.SaveDelegation;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        RosterForm form = new(click.Data);
        return deciding.DecideAsync(
            click,
            (now, at) => DelegateUnit.Decide(now, click[DataKeys.Unit] ?? "", form, click.Who, at),
            (unit, faults) => RosterFormCards.Delegation(unit, form, faults, deciding.Roster, deciding.Context),
            cancellationToken);
    }
}

public sealed class EndDelegationAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.EndDelegation;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.DecideAsync(
        click,
        (now, at) => DelegateUnit.End(now, click[DataKeys.Unit] ?? "", click.Who, at),
        (unit, faults) => RosterFormCards.Delegation(unit, RosterForm.Empty, faults, deciding.Roster, deciding.Context),
        cancellationToken);
}

public sealed class OpenContactAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.OpenContact;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.OpenAsync(
        click,
        FaultCode.NotAllowedToDelegate,
        unit => RosterFormCards.Contact(unit, null, [], deciding.Roster, deciding.Context),
        cancellationToken);
}

/// <summary>The head names a contact.</summary>
public sealed class SaveContactAction(RosterDeciding deciding, BusinessClock clock) : ICardAction
{
    public string Verb => Verbs.SaveContact;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        ContactChange.DecideAsync(deciding, click, isContact: true, clock.Today, cancellationToken);
}

/// <summary>Somebody is the unit's contact no longer.</summary>
public sealed class EndContactAction(RosterDeciding deciding, BusinessClock clock) : ICardAction
{
    public string Verb => Verbs.EndContact;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        ContactChange.DecideAsync(deciding, click, isContact: false, clock.Today, cancellationToken);
}

internal static class ContactChange
{
    public static Task<CardAnswer> DecideAsync(RosterDeciding deciding, CardClick click, bool isContact, DateOnly today, CancellationToken cancellationToken) =>
        deciding.DecideAsync(
            click,
            (now, _) => NameContact.Decide(now, click[DataKeys.Unit] ?? "", click[Fields.Contact], isContact, click.Who, today),
            (unit, faults) => RosterFormCards.Contact(unit, click[Fields.Contact], faults, deciding.Roster, deciding.Context),
            cancellationToken);
}

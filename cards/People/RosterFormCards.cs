using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>The forms in which units and people are changed; each goes back to the unit's card.</summary>
public static class RosterFormCards
{
    /// <summary>What a role is called, in the order in which forms offer them.</summary>
    private static readonly (Role Role, string TextName)[] Roles =
    [
        (Role.Staff, nameof(CardText.RoleStaff)),
        (Role.Contact, nameof(CardText.RoleContact)),
        (Role.Head, nameof(CardText.RoleHead)),
        (Role.Deputy, nameof(CardText.RoleDeputy)),
        (Role.Officer, nameof(CardText.RoleOfficer)),
        (Role.ChiefOfOffice, nameof(CardText.RoleChiefOfOffice)),
        (Role.PlanEditor, nameof(CardText.RolePlanEditor)),
        (Role.DeputyDirector, nameof(CardText.RoleDeputyDirector)),
        (Role.Director, nameof(CardText.RoleDirector)),
        (Role.External, nameof(CardText.RoleExternal)),
        (Role.Admin, nameof(CardText.RoleAdmin)),
    ];

    /// <summary>The role in the reader's language.</summary>
    public static string RoleName(Role role, CardContext context) => new Words(context.Culture)[Roles.First(r => r.Role == role).TextName];

    /// <param name="form">What the fields show.</param>
    /// <param name="units">The units that it may stand under.</param>
    public static AdaptiveCard Unit(Unit unit, RosterForm form, IReadOnlyList<Fault> faults, IEnumerable<Unit> units, CardContext context)
    {
        (CardWriter card, FormFields fields) = Begin(faults, context, nameof(CardText.EditUnitHeading), unit.Name);
        fields.Text(Fields.UnitName, nameof(CardText.FieldUnitName), form[Fields.UnitName], FaultCode.UnitNameMissing, multiline: false);
        fields.Choose(
            Fields.ParentUnit, nameof(CardText.RosterParent), form[Fields.ParentUnit], Open(units, unit),
            hintName: nameof(CardText.FieldNoParent));
        fields.Count(Fields.StaffCount, nameof(CardText.LabelTotal), form[Fields.StaffCount]);
        fields.YesNo(Fields.OwnSeat, nameof(CardText.FieldOwnSeat), form.Is(Fields.OwnSeat));
        return End(card, unit.Code, nameof(CardText.ButtonSave), Verbs.SaveUnit);
    }

    /// <summary>The form as the unit is now.</summary>
    public static RosterForm FormOf(Unit unit) => new(new Dictionary<string, string>
    {
        [Fields.UnitName] = unit.Name,
        [Fields.ParentUnit] = unit.ParentCode ?? "",
        [Fields.StaffCount] = unit.StaffCount.ToString(System.Globalization.CultureInfo.InvariantCulture),
        [Fields.OwnSeat] = unit.OwnSeat ? RosterForm.Yes : "",
    });

    public static AdaptiveCard Close(Unit unit, IReadOnlyList<Fault> faults, IEnumerable<Unit> units, CardContext context)
    {
        (CardWriter card, FormFields fields) = Begin(faults, context, nameof(CardText.CloseUnitHeading), unit.Name);
        card.Text(card.Words[nameof(CardText.CloseUnitMeaning)]);
        fields.Choose(
            Fields.MergeInto, nameof(CardText.FieldMergeInto), null, Open(units, unit), hintName: nameof(CardText.FieldMergeNone));
        return End(card, unit.Code, nameof(CardText.ButtonCloseUnitNow), Verbs.CloseUnit);
    }

    /// <param name="upn">Whose entry it is; null where somebody is added.</param>
    public static AdaptiveCard Person(
        UnitCode unitCode, Upn? upn, RosterForm form, IReadOnlyList<Fault> faults, IEnumerable<Unit> units, CardContext context)
    {
        (CardWriter card, FormFields fields) = Begin(
            faults, context, upn is null ? nameof(CardText.AddPersonHeading) : nameof(CardText.EditPersonHeading),
            form[Fields.PersonName] ?? "");
        fields.Text(
            Fields.PersonName, nameof(CardText.FieldPersonName), form[Fields.PersonName], FaultCode.PersonNameMissing, multiline: false);
        fields.Text(Fields.PersonTitle, nameof(CardText.FieldPersonTitle), form[Fields.PersonTitle], multiline: false);
        fields.Choice(
            Fields.PersonRole, nameof(CardText.FieldPersonRole), form[Fields.PersonRole],
            Roles.Select(r => (r.Role.ToString(), r.TextName)), AdaptiveChoiceInputStyle.Compact, FaultCode.RoleMissing);
        fields.Choose(Fields.PersonUnit, nameof(CardText.LabelUnit), form[Fields.PersonUnit], Open(units, null));
        fields.Text(
            Fields.Upn, nameof(CardText.FieldUpn), form[Fields.Upn], FaultCode.UpnMissing, card.Words[nameof(CardText.FieldUpnHint)],
            multiline: false);
        Dictionary<string, string> about = new() { [DataKeys.Unit] = unitCode };
        if (upn is not null)
        {
            about[DataKeys.Person] = upn;
        }

        return End(card, unitCode, nameof(CardText.ButtonSave), Verbs.SavePerson, about);
    }

    /// <summary>The form as the person is now.</summary>
    public static RosterForm FormOf(Person person) => new(new Dictionary<string, string>
    {
        [Fields.PersonName] = person.Name,
        [Fields.PersonTitle] = person.Title,
        [Fields.PersonRole] = person.Role.ToString(),
        [Fields.PersonUnit] = person.UnitCode,
        [Fields.Upn] = person.Upn,
    });

    public static AdaptiveCard Delegation(Unit unit, RosterForm form, IReadOnlyList<Fault> faults, Roster roster, CardContext context)
    {
        (CardWriter card, FormFields fields) = Begin(faults, context, nameof(CardText.DelegationHeading), unit.Name);
        card.Text(card.Words[nameof(CardText.DelegationMeaning)]);
        if (roster.StandInFor(unit.Code) is { } now && roster.AddresseeOf(unit.Code) is { } person)
        {
            card.Statement(card.Words.Of(nameof(CardText.RosterStandIn), person.Name, now.First, now.Last));
        }

        IEnumerable<(string, string)> people = roster.MembersOf(unit.Code)
            .Where(p => !p.Role.LeadsUnit())
            .Select(p => (p.Upn.Text, p.Name));
        fields.Choose(
            Fields.DelegateTo,
            nameof(CardText.FieldDelegateTo),
            form[Fields.DelegateTo],
            people.Append((DelegateUnit.Deputy, card.Words[nameof(CardText.DelegateDeputy)])),
            FaultCode.DelegateMissing);
        fields.Date(Fields.DelegateFrom, nameof(CardText.FieldFrom), form[Fields.DelegateFrom], FaultCode.DateMissing);
        fields.Date(Fields.DelegateUntil, nameof(CardText.FieldUntil), form[Fields.DelegateUntil], FaultCode.DateMissing);
        Dictionary<string, string> about = new() { [DataKeys.Unit] = unit.Code };
        card.Buttons(Buttons.Execute(card.Words[nameof(CardText.ButtonDelegateNow)], Verbs.SaveDelegation, about, primary: true));
        card.Buttons(
            Buttons.Execute(card.Words[nameof(CardText.ButtonEndDelegation)], Verbs.EndDelegation, about, inputs: false),
            Buttons.Execute(card.Words[nameof(CardText.ButtonBack)], Verbs.ShowUnit, about, inputs: false));
        return card.ToCard();
    }

    public static AdaptiveCard Contact(Unit unit, string? upn, IReadOnlyList<Fault> faults, Roster roster, CardContext context)
    {
        (CardWriter card, FormFields fields) = Begin(faults, context, nameof(CardText.ContactHeading), unit.Name);
        card.Text(card.Words[nameof(CardText.ContactMeaning)]);
        List<Person> people = [.. roster.MembersOf(unit.Code).Where(p => p.Role is Role.Staff or Role.Contact)];
        card.Line(nameof(CardText.RosterContacts), string.Join("; ", people.Where(p => p.Role is Role.Contact)
            .Select(p => p.Name)) is { Length: > 0 } names ? names : null);
        fields.Choose(Fields.Contact, nameof(CardText.FieldWhom), upn, people.Select(p => (p.Upn.Text, p.Name)), FaultCode.ContactNotStaff);
        Dictionary<string, string> about = new() { [DataKeys.Unit] = unit.Code };
        card.Buttons(
            Buttons.Execute(card.Words[nameof(CardText.ButtonContactNow)], Verbs.SaveContact, about, primary: true),
            Buttons.Execute(card.Words[nameof(CardText.ButtonEndContact)], Verbs.EndContact, about));
        card.Buttons(Buttons.Execute(card.Words[nameof(CardText.ButtonBack)], Verbs.ShowUnit, about, inputs: false));
        return card.ToCard();
    }

    private static IEnumerable<(string, string)> Open(IEnumerable<Unit> units, Unit? but) =>
        units.Where(unit => !unit.IsClosed && unit.Code != but?.Code).Select(unit => (unit.Code.Text, unit.Name));

    private static (CardWriter Card, FormFields Fields) Begin(
        IReadOnlyList<Fault> faults, CardContext context, string headingName, string name)
    {
        CardWriter card = new(context);
        card.Faults(faults);
        card.Heading(card.Words.Of(headingName, name));
        return (card, new FormFields(card, faults));
    }

    private static AdaptiveCard End(
        CardWriter card, UnitCode unitCode, string buttonName, string verb, Dictionary<string, string>? about = null)
    {
        Dictionary<string, string> back = new() { [DataKeys.Unit] = unitCode };
        card.Buttons(
            Buttons.Execute(card.Words[buttonName], verb, about ?? back, primary: true),
            Buttons.Execute(card.Words[nameof(CardText.ButtonBack)], Verbs.ShowUnit, back, inputs: false));
        return card.ToCard();
    }
}

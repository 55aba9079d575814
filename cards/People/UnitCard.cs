using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards;

/// <summary>A unit with what its card says about it.</summary>
/// <param name="Roster">As it stands today.</param>
/// <param name="NotReached">The principal names of its people who have no conversation with the bot.</param>
/// <param name="OpenWork">How many assignments it still owes.</param>
/// <param name="MayEdit">The reader keeps the roster; the click is authorised again.</param>
/// <param name="MayDelegate">The reader leads the unit, or keeps the roster.</param>
public sealed record UnitView(Unit Unit, Roster Roster, IReadOnlyCollection<Upn> NotReached, int OpenWork, bool MayEdit, bool MayDelegate)
{
    /// <summary>The reader gives and takes roles, whether or not they keep the rest of the roster.</summary>
    public bool MayEditPeople { get; init; } = MayEdit;
}

/// <summary>Who is who in a unit, and what may be changed there.</summary>
public static class UnitCard
{
    // Keeps a card that is posted under 28 KB.
    private const int MaxPeople = 60;

    /// <param name="notice">What came of the last click; a line on top.</param>
    public static AdaptiveCard Render(UnitView view, CardContext context, string? notice = null)
    {
        CardWriter card = new(context);
        Words words = card.Words;
        card.Notice(notice);
        card.Heading(view.Unit.Name);
        WriteUnit(card, view);
        IReadOnlyList<Person> people = view.Roster.MembersOf(view.Unit.Code);
        WritePeople(card, view, people, nameof(CardText.RosterHead), p => p.Role.LeadsUnit());
        WritePeople(
            card, view, people, nameof(CardText.RosterDeputies), p => p.Role is Role.Deputy or Role.Director or Role.DeputyDirector);
        WritePeople(card, view, people, nameof(CardText.RosterContacts), p => p.Role is Role.Contact);
        WritePeople(card, view, people, nameof(CardText.RosterOfficers), p => p.Role is Role.Officer or Role.Admin or Role.PlanEditor);
        WritePeople(card, view, people, nameof(CardText.RosterStaff), p => p.Role is Role.Staff or Role.External);
        if (view.NotReached.Count > 0)
        {
            card.Text(words.Of(nameof(CardText.RosterNotReached), view.NotReached.Count), color: AdaptiveTextColor.Attention);
            card.Text(words[nameof(CardText.RosterHowToReach)], subtle: true);
        }

        WriteButtons(card, view, people);
        return card.ToCard();
    }

    private static void WriteUnit(CardWriter card, UnitView view)
    {
        Words words = card.Words;
        Unit unit = view.Unit;
        if (unit.ClosedOn is { } day)
        {
            card.Statement(
                unit.MergedInto is { } into
                    ? words.Of(nameof(CardText.RosterMergedOn), day, view.Roster.FindUnit(into)?.Name ?? into)
                    : words.Of(nameof(CardText.RosterClosedOn), day),
                AdaptiveTextColor.Attention);
        }

        card.Line(nameof(CardText.RosterCode), unit.Code);
        card.Line(nameof(CardText.RosterParent), unit.ParentCode is { } above ? view.Roster.FindUnit(above)?.Name : null);
        card.Line(nameof(CardText.LabelTotal), words.Of(nameof(CardText.People), unit.StaffCount));
        card.Line(nameof(CardText.RosterSeat), words[unit.OwnSeat ? nameof(CardText.RosterOwnSeat) : nameof(CardText.RosterSharedSeat)]);
        card.Line(nameof(CardText.RosterChildren), Names(view.Roster.ChildrenOf(unit.Code)));
        card.Line(nameof(CardText.RosterTakenOver), Names(view.Roster.WorkOf(unit.Code).Where(other => other.Code != unit.Code)));
        card.Line(nameof(CardText.RosterOpenWork), view.OpenWork > 0 ? words.Of(nameof(CardText.RosterOpenCount), view.OpenWork) : null);
        if (view.Roster.StandInFor(unit.Code) is { } standIn && view.Roster.AddresseeOf(unit.Code) is { } person)
        {
            card.Statement(words.Of(nameof(CardText.RosterStandIn), person.Name, standIn.First, standIn.Last));
        }
    }

    private static void WritePeople(
        CardWriter card, UnitView view, IReadOnlyList<Person> people, string labelName, Func<Person, bool> which)
    {
        List<Person> shown = [.. people.Where(which).Take(MaxPeople)];
        if (shown.Count > 0)
        {
            card.Line(labelName, string.Join("; ", shown.Select(person => Shown(view, person, card.Words))));
        }
    }

    private static string Shown(UnitView view, Person person, Words words)
    {
        string name = person.Title.Length == 0 || person.Title == person.Name ? person.Name : $"{person.Name} ({person.Title})";
        return view.NotReached.Contains(person.Upn) ? words.Of(nameof(CardText.RosterPersonNotReached), name) : name;
    }

    private static string? Names(IEnumerable<Unit> units) =>
        string.Join("; ", units.Select(unit => unit.Name)) is { Length: > 0 } names ? names : null;

    private static void WriteButtons(CardWriter card, UnitView view, IReadOnlyList<Person> people)
    {
        Words words = card.Words;
        Dictionary<string, string> about = new() { [DataKeys.Unit] = view.Unit.Code };
        if (view.MayDelegate && !view.Unit.IsClosed)
        {
            card.Buttons(
                Buttons.Execute(words[nameof(CardText.ButtonDelegate)], Verbs.OpenDelegation, about, inputs: false),
                Buttons.Execute(words[nameof(CardText.ButtonContact)], Verbs.OpenContact, about, inputs: false));
        }

        if (!view.MayEditPeople || view.Unit.IsClosed)
        {
            return;
        }

        if (view.MayEdit)
        {
            card.Buttons(
                Buttons.Execute(words[nameof(CardText.ButtonEditUnit)], Verbs.OpenUnit, about, inputs: false),
                Buttons.Execute(words[nameof(CardText.ButtonCloseUnit)], Verbs.OpenCloseUnit, about, inputs: false));
        }

        if (people.Count > 0)
        {
            new FormFields(card, []).Choose(
                DataKeys.Person, nameof(CardText.FieldWhom), null, people.Take(MaxPeople).Select(p => (p.Upn.Text, p.Name)),
                hintName: nameof(CardText.FieldWhomHint));
            card.Buttons(
                Buttons.Execute(words[nameof(CardText.ButtonEditPerson)], Verbs.OpenPerson, about),
                Buttons.Execute(words[nameof(CardText.ButtonRemovePerson)], Verbs.RemovePerson, about));
        }

        card.Buttons(Buttons.Execute(words[nameof(CardText.ButtonAddPerson)], Verbs.OpenPerson, about, inputs: false));
    }
}

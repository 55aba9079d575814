using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

public sealed class OpenPersonAction(RosterDeciding deciding) : ICardAction
{
    public string Verb => Verbs.OpenPerson;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => deciding.OpenAsync(
        click,
        UnitRight.EditPerson,
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

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>From a sheet or a receipt to the list of what is left.</summary>
public sealed class ShowWorkAction(UnitWork work, ReferenceData reference, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ShowWork;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (click.Unit is not { } unit)
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        if (!Permissions.MayConfirmOrEnter(click.Who, unit.Code, reference.Roster))
        {
            return (await refusals.ForbiddenAsync(click, unit.Code, [new Fault(FaultCode.NotAllowedToConfirm)], cancellationToken))!;
        }

        IReadOnlyList<AssignmentView> owed = await work.OwedAsync(click.Who, unit.Code, cancellationToken);
        return new CardAnswer.Card(UnitWorkCard.Render(unit, owed, mayConfirm: true, contexts.Now()));
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Inspections;

/// <summary>Opens one of the list.</summary>
public sealed class ShowInspectionAction(InspectionBook book, ReferenceData reference, Refusals refusals, CardContexts contexts)
    : ICardAction
{
    public string Verb => Verbs.ShowInspection;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (click.ReadRow(DataKeys.Inspection) is not { } at || await book.FindAsync(at, cancellationToken) is not { } view)
        {
            return new CardAnswer.Line(ChatText.NoSuchInspection);
        }

        return RecordInspection.MaySee(click.Who, view.Inspection, reference.Roster)
            ? new CardAnswer.Card(InspectionCard.One(view, Office.Handles(click.Who, reference.Roster), contexts.Now()))
            : (await refusals.ForbiddenAsync(click, view.Inspection.Subject, [new Fault(FaultCode.NotAllowedToSee)], cancellationToken))!;
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Inspections;

/// <summary>The Office takes back what was entered wrongly.</summary>
public sealed class WithdrawInspectionAction(
    Deciding deciding, InspectionReceipts receipts, ReferenceData reference, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.WithdrawInspection;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (click.ReadRow(DataKeys.Inspection) is not { } at)
        {
            return new CardAnswer.Line(ChatText.NoSuchInspection);
        }

        (Inspection? inspection, Outcome<InspectionFact>? outcome) = await deciding.OnAsync(
            Kinds.Inspection,
            at,
            (existing, now) => existing is null ? null : RecordInspection.Withdraw(existing, click.Who, reference.Roster, now),
            cancellationToken);
        if (inspection is null)
        {
            return new CardAnswer.Line(ChatText.NoSuchInspection);
        }

        return outcome is Outcome<InspectionFact>.Refused refused
            ? (await refusals.ForbiddenAsync(click, inspection.Subject, refused.Faults, cancellationToken))!
            : new CardAnswer.Card(InspectionCard.One(
                await receipts.OfAsync(inspection, cancellationToken), mayWithdraw: true, contexts.Now(),
                outcome is Outcome<InspectionFact>.AlreadyDone ? ChatText.AlreadyMovedOn : null));
    }
}

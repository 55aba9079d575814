using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Inspections;

/// <summary>The form, sent: what the unit is to do becomes its task; where nothing is, its head is told of the inspection.</summary>
public sealed class RecordInspectionAction(
    Deciding deciding, InspectionReceipts receipts, ReferenceData reference, Refusals refusals, BusinessClock clock,
    CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.RecordInspection;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(click[DataKeys.Token], "N", out Guid token))
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        string id = token.ToString("N");
        InspectionForm form = new(
            click[Fields.LeadUnit], click[Fields.HeldOn], click[Fields.Findings], click[Fields.Advice], click[Fields.DueDate]);
        (Inspection? inspection, Outcome<InspectionFact>? outcome) = await deciding.OnAsync(
            Kinds.Inspection,
            new RowId(Office.UnitCode(reference.Roster) ?? click.Who.UnitCode, clock.Today.Year, id),
            (existing, now) => RecordInspection.Decide(existing, id, form, click.Who, reference.Roster, reference.Calendar, now),
            cancellationToken);
        if (outcome is Outcome<InspectionFact>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, "inspection", refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(InspectionCard.Form(form, reference.Roster.ReportingUnits, id, refused.Faults, contexts.Now()));
        }

        return new CardAnswer.Card(InspectionCard.One(
            await receipts.OfAsync(inspection!, cancellationToken), mayWithdraw: true, contexts.Now(), ChatText.InspectionSavedNotice));
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Inspections;

/// <summary>Opens the empty form.</summary>
public sealed class OpenInspectionAction(ReferenceData reference, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.OpenInspection;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        Office.Handles(click.Who, reference.Roster)
            ? new CardAnswer.Card(InspectionCard.Form(
                new InspectionForm(null, null, null, null, null), reference.Roster.ReportingUnits, Guid.NewGuid().ToString("N"), [], contexts.Now()))
            : (await refusals.ForbiddenAsync(click, "inspection", [new Fault(FaultCode.NotAnOfficer)], cancellationToken))!;
}

/// <summary>The form, sent: what the unit is to do becomes its task; where nothing is, its head is told of the inspection.</summary>
public sealed class RecordInspectionAction(
    Deciding deciding, InspectionReceipts receipts, ReferenceData reference, Refusals refusals, BusinessClock clock, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.RecordInspection;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!Guid.TryParseExact(click[DataKeys.Token], "N", out Guid token))
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        string id = token.ToString("N");
        InspectionForm form = new(click[Fields.LeadUnit], click[Fields.HeldOn], click[Fields.Findings], click[Fields.Advice], click[Fields.DueDate]);
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

/// <summary>Opens one of the list.</summary>
public sealed class ShowInspectionAction(InspectionBook book, ReferenceData reference, Refusals refusals, CardContexts contexts) : ICardAction
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

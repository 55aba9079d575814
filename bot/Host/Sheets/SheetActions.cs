using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Sheets;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Sheets;

/// <summary>Finds the sheet that a click is about, for somebody who may fill it in.</summary>
public sealed class ClickedSheets(ReferenceData reference, Refusals refusals, IOptions<ReformOptions> options)
{
    /// <returns>Unit and quarter; or the answer that ends the click.</returns>
    public async Task<(Unit? Unit, ReportingPeriod? Quarter, CardAnswer? End)> FindAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (reference.Roster.FindUnit(click[DataKeys.Unit] ?? "") is not { } unit
            || PeriodName.Read(click[DataKeys.Period], options.Value.PeriodRule) is not { Kind: PeriodKind.Quarter } quarter)
        {
            return (null, null, new CardAnswer.Line(ChatText.UnknownButton));
        }

        return Permissions.MayConfirmOrEnter(click.Who, unit.Code, reference.Roster)
            ? (unit, quarter, null)
            : (null, null, await refusals.ForbiddenAsync(click, Quarters.KeyOf(quarter), [new Fault(FaultCode.NotAllowedToConfirm)], cancellationToken));
    }
}

/// <summary>Opens the sheet in place of the list.</summary>
public sealed class OpenSheetAction(ClickedSheets clicked, SheetBook book, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.OpenSheet;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (Unit? unit, ReportingPeriod? quarter, CardAnswer? end) = await clicked.FindAsync(click, cancellationToken);
        if (end is not null)
        {
            return end;
        }

        Sheet sheet = await book.OfAsync(unit!, quarter!, null, cancellationToken);
        return new CardAnswer.Card(SheetCard.Render(sheet.View, sheet.Opening, [], contexts.Now()));
    }
}

/// <summary>«Như kỳ trước»: the form again, its blank fields filled; nothing is saved.</summary>
public sealed class SheetAsBeforeAction(
    ClickedSheets clicked, SheetBook book, ReferenceData reference, CardContexts contexts, IOptions<ReformOptions> options) : ICardAction
{
    public string Verb => Verbs.SheetAsBefore;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (Unit? unit, ReportingPeriod? quarter, CardAnswer? end) = await clicked.FindAsync(click, cancellationToken);
        if (end is not null)
        {
            return end;
        }

        SheetForm typed = new(click.Data);
        Sheet sheet = await book.OfAsync(unit!, quarter!, typed, cancellationToken);
        SheetForm filled = SheetPrefill.AsBefore(typed, sheet.Asked, sheet.Known, reference.Plan, options.Value.PeriodRule);
        return new CardAnswer.Card(SheetCard.Render(sheet.View, filled, [], contexts.Now(), ChatText.SheetFilled));
    }
}

/// <summary>The sheet, sent: all of it is confirmed, or what is at fault is named and all that was typed is kept.</summary>
public sealed class SendSheetAction(
    ClickedSheets clicked,
    SheetBook book,
    Deciding deciding,
    ReferenceData reference,
    Refusals refusals,
    CardContexts contexts,
    IOptions<ReformOptions> options) : ICardAction
{
    public string Verb => Verbs.SendSheet;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (Unit? unit, ReportingPeriod? quarter, CardAnswer? end) = await clicked.FindAsync(click, cancellationToken);
        if (end is not null)
        {
            return end;
        }

        SheetForm form = new(click.Data);
        Decided<Sheet, IReadOnlyList<FactOf>, IReadOnlyList<Assignment>> decided = (await deciding.OnAsync(
            async (_, ct) => await book.OfAsync(unit!, quarter!, form, ct),
            (sheet, now) => ConfirmSheet.Decide([.. sheet.Known.Where(a => IsOf(a, quarter!))], form, click.Who, ContextOf(sheet), now),
            (sheet, facts, _, changeOf) => changeOf(unit!.Code).Save(sheet.Stored, facts),
            cancellationToken))!;
        CardContext context = contexts.Now();
        if (decided.Outcome is Outcome<IReadOnlyList<FactOf>>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, Quarters.KeyOf(quarter!), refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(SheetCard.Render(decided.Rows.View, form, refused.Faults, context));
        }

        Sheet sheet = await book.OfAsync(unit!, quarter!, form, cancellationToken);
        Assignment[] sent =
        [
            .. (decided.After ?? decided.Rows.Known).Where(a => IsOf(a, quarter!) && form.AskedFor(a.Id) && !form.LeavesOut(a.Id)).OrderBy(a => a.DueAt),
        ];
        int now = decided.Outcome is Outcome<IReadOnlyList<FactOf>>.Done done ? done.Value.Count : 0;
        string? notice = now == sent.Length ? null : string.Format(context.Culture, ChatText.SheetRepeated, sent.Length - now);
        return new CardAnswer.Card(SheetReceiptCard.Render(sheet.View, await book.ViewsAsync(sent, cancellationToken), context, notice));
    }

    private SheetContext ContextOf(Sheet sheet) => new(reference.Plan, sheet.View.Unit, reference.Roster, options.Value.PeriodRule)
    {
        Recorded = sheet.Recorded,
        Frozen = sheet.Frozen,
    };

    private bool IsOf(Assignment assignment, ReportingPeriod quarter) =>
        reference.Plan.FindDuty(assignment.Id.DutyId) is { } duty && SheetContents.QuarterOf(assignment, duty, options.Value.PeriodRule) == quarter;
}

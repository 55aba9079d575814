using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Sheets;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Sheets;

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
            .. (decided.After ?? decided.Rows.Known)
                .Where(a => IsOf(a, quarter!) && form.AskedFor(a.Id) && !form.LeavesOut(a.Id))
                .OrderBy(a => a.DueAt),
        ];
        int now = decided.Outcome is Outcome<IReadOnlyList<FactOf>>.Done done ? done.Value.Count : 0;
        string? notice = now == sent.Length ? null : string.Format(context.Culture, ChatText.SheetRepeated, sent.Length - now);
        return new CardAnswer.Card(SheetReceiptCard.Render(sheet.View, await book.ViewsAsync(sent, cancellationToken), context, notice));
    }

    private SheetContext ContextOf(Sheet sheet) => new(reference.Plan, sheet.View.Unit, reference.Roster, options.Value.PeriodRule)
    {
        Recorded = sheet.Recorded,
        Frozen = sheet.Frozen,
        Known = sheet.Known,
    };

    private bool IsOf(Assignment assignment, ReportingPeriod quarter) =>
        reference.Plan.FindDuty(assignment.Id.DutyId) is { } duty
            && SheetContents.QuarterOf(assignment, duty, options.Value.PeriodRule) == quarter;
}

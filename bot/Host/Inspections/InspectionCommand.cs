using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Inspections;

/// <summary>
/// «Kiểm tra TTTK ngày 12/11»: the Office's form with what was understood. «Lịch kiểm tra», «kết quả kiểm tra TTTK»: what was
/// recorded in the quarter that is reported, or in the period said; a unit sees its own.
/// </summary>
public sealed class InspectionCommand(
    InspectionBook book, ReferenceData reference, BusinessClock clock, CardContexts contexts,
    IOptions<ReformOptions> options) : IChatCommand
{
    public IntentKind Intent => IntentKind.Inspection;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Slots said = message.Said.Slots;
        CardContext context = contexts.Now();
        string? unit = said.Units is [var only] ? only : null;
        bool records = message.IsPersonal && Office.Handles(message.Who, reference.Roster);
        string words = VietnameseText.Fold(message.Text);
        bool asks = words.StartsWith("ket qua", StringComparison.Ordinal)
            || (unit is null && said.Date is null && !words.Contains("nhap", StringComparison.Ordinal));
        if (records && !asks)
        {
            InspectionForm form = new(unit, said.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null, null, null);
            return new ChatReply.Card(
                InspectionCard.Form(form, reference.Roster.ReportingUnits, Guid.NewGuid().ToString("N"), [], context),
                InspectionCard.ListSummary(context));
        }

        ReportingPeriod period = PeriodAsked.ForSummary(said.Period, clock.Today, options.Value.PeriodRule);
        IReadOnlyList<Inspection> found = await book.InAsync(period, cancellationToken);
        return new ChatReply.Card(
            InspectionCard.List(
                [
                    .. found.Where(
                        i => RecordInspection.MaySee(message.Who, i, reference.Roster) && (unit is null || i.Report.UnitCode == unit))
                        .Select(book.Of),
                ],
                period,
                records,
                context),
            InspectionCard.ListSummary(context));
    }
}

using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Sheets;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Sheets;

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

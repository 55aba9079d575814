using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Sheets;

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

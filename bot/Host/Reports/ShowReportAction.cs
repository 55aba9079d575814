using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Reports;

/// <summary>The report as it is now.</summary>
public sealed class ShowReportAction(ReportBook book, ReportCards cards, ReferenceData reference, Refusals refusals)
    : ReportAction(reference, refusals)
{
    public override string Verb => Verbs.ShowReport;

    protected override async Task<CardAnswer> HandleAsync(CardClick click, ReportId id, CancellationToken cancellationToken) =>
        await book.FindAsync(id, cancellationToken) is { } kept
            ? new CardAnswer.Card(cards.Of(kept, click.Who))
            : new CardAnswer.Line(ChatText.ReportNone);
}

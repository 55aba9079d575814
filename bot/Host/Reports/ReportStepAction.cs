using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Reports;

/// <summary>A step of a report that is there: decided, and the report shown as it is then.</summary>
public abstract class ReportStepAction(ReportBook book, ReportCards cards, ReferenceData reference, Refusals refusals)
    : ReportAction(reference, refusals)
{
    protected abstract Outcome<ReportFact> Decide(CardClick click, PeriodReport report, int shown, DateTime now);

    protected override async Task<CardAnswer> HandleAsync(CardClick click, ReportId id, CancellationToken cancellationToken)
    {
        _ = int.TryParse(click[DataKeys.Version], NumberStyles.None, CultureInfo.InvariantCulture, out int shown);
        (_, Outcome<ReportFact>? outcome) = await book.DecideAsync(
            id, (report, now) => Decide(click, report, shown, now), cancellationToken);
        IReadOnlyList<Fault> faults = outcome is Outcome<ReportFact>.Refused refused ? refused.Faults : [];
        if (await RefusedAsync(click, id, faults, cancellationToken) is { } forbidden)
        {
            return forbidden;
        }

        return await book.FindAsync(id, cancellationToken) is { } kept
            ? new CardAnswer.Card(cards.Of(
                kept, click.Who, faults, FormOf(click), outcome is Outcome<ReportFact>.AlreadyDone ? ChatText.AlreadyMovedOn : null))
            : new CardAnswer.Line(ChatText.ReportNone);
    }

    protected static SignedForm FormOf(CardClick click) =>
        new(click[Fields.SignedNumber], click[Fields.SignedOn], click[Fields.SignedLink]);
}

using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;

namespace TeamsReformBot.Host.Reports;

/// <summary>
/// The job after the freeze: an owed report of which there is no draft yet is drafted, and the Office told what is left to add.
/// </summary>
public sealed class ReportDrafting(
    ReportBook book, ReportGathering gathering, ReportForms forms, ReferenceData reference, BusinessClock clock,
    IOptions<ReformOptions> options)
{
    // Later than this a report is written by whoever still needs it.
    private const int DaysAfter = 45;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        DateOnly today = clock.Today;
        IEnumerable<ReportingPeriod> ended = ((int[])[today.Year - 1, today.Year])
            .SelectMany(year => OwedReports.Owed(reference.PlanOf(year), year, options.Value.PeriodRule))
            .Where(period => period.Last < today && today < period.Last.AddDays(DaysAfter));
        foreach (ReportingPeriod period in ended)
        {
            ReportId id = ReportId.Of(period, ReportKind.Internal);
            if (await gathering.FrozenAtAsync(period, cancellationToken) is not null)
            {
                await book.DraftAsync(
                    id,
                    forms.Settings.Kinds[id.Kind].Signatories[0].Id,
                    (AssignmentFact.Clock, ""),
                    (existing, _, _) => existing is null
                        ? Outcome.Of<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>())
                        : Outcome.Repeated<IReadOnlyDictionary<string, string>>(),
                    cancellationToken);
            }
        }
    }
}

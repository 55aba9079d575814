using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Reports;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;
using TeamsReformBot.SampleYear;

namespace TeamsReformBot.Host.Tests.SampleYear;

/// <summary>The sample year, played once for all tests on it: the bot with its rows, and what its people know that they did.</summary>
public sealed class PlayedDepartmentFixture(AzuriteFixture azurite) : IAsyncLifetime
{
    public const int Year = 2026;
    public const int Seed = 103;

    public QuietBot Bot { get; } = new(
        new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = azurite.ConnectionString,
            ["Storage:TablePrefix"] = "Y" + Guid.NewGuid().ToString("N")[..12],
            ["Reform:Roster"] = Places.Roster,
        },
        _ => new NoMessenger());

    public PlayedYear Played { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Played = await DepartmentYear.PlayAsync(Bot, Year, Seed, CancellationToken.None);

    /// <summary>A report as the bot computes it now.</summary>
    /// <param name="key">The period, such as 2026-year.</param>
    public async Task<ReportDocument> ReportAsync(string key)
    {
        ReportGathering gathering = Bot.Get<ReportGathering>();
        ReportId id = ReportId.Parse($"{key}|{ReportKind.Internal}")!;
        ReportInput input = await gathering.ReadAsync(
            id, await gathering.FrozenAtAsync(id.Period(Domain.Calendar.PeriodRule.Nd09), CancellationToken.None), "chief", new Dictionary<string, string>(), CancellationToken.None);
        return ComputeReport.Of(input, Bot.Get<ReportForms>().Settings);
    }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}

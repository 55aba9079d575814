using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Limits;

/// <summary>
/// How much one person may put before others on a day. Counted in the rows themselves, so that it holds over all instances; two clicks
/// at the same moment may be one more.
/// </summary>
public sealed class DailyLimits(UnitStore units, BusinessClock clock, IOptions<LimitOptions> options)
{
    /// <summary>Null when this person may report one more activity today; else the fault that says so.</summary>
    public Task<Fault?> OnDraftsAsync(Person by, CancellationToken cancellationToken) =>
        OnAsync<ActivityDraft>(by, UnitRows.DraftPrefix, draft => draft.ByUpn, options.Value.DraftsPerDay, cancellationToken);

    /// <summary>Null when this person may ask the Office one more question today.</summary>
    public Task<Fault?> OnQuestionsAsync(Person by, CancellationToken cancellationToken) =>
        OnAsync<Question>(by, UnitRows.QuestionPrefix, question => question.AskerUpn, options.Value.QuestionsPerDay, cancellationToken);

    /// <summary>Null when this person may make one more request about their data today.</summary>
    public Task<Fault?> OnDataRequestsAsync(Person by, CancellationToken cancellationToken) =>
        OnAsync<DataRequest>(by, UnitRows.RequestPrefix, request => request.ByUpn, options.Value.DataRequestsPerDay, cancellationToken);

    private async Task<Fault?> OnAsync<T>(
        Person by, Func<int, string> prefix, Func<T, string> upn, int most, CancellationToken cancellationToken)
    {
        DateOnly today = clock.Today;
        IReadOnlyList<Stored<T>> made = await units.RowsSinceAsync<T>(by.UnitCode, prefix(today.Year), today, cancellationToken);
        return DailyLimit.Reached(made.Count(row => string.Equals(upn(row.State), by.Upn, StringComparison.OrdinalIgnoreCase)), most);
    }
}

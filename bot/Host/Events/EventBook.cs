using System.Collections.Concurrent;
using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Events;

/// <summary>The events that the Office may set, with what their forms offer.</summary>
public sealed class EventBook(OfficeStore office, UnitStore units, ReferenceData reference, BusinessClock clock, CardContexts contexts)
{
    private const int Ahead = 4;
    private const int ReadsAtOnce = 16;

    public EventKnowledge Known => new(reference.Plan, reference.Roster, reference.Calendar);

    /// <summary>The duty of that recurrence in the plan in force; null where it has none.</summary>
    public Duty? DutyOf(RecurrenceKind kind) => reference.Plan.Duties.FirstOrDefault(d => d.Recurrence.Kind == kind && !d.Retired);

    /// <summary>The event of a duty whose period holds a day, or the next that is still to come.</summary>
    public string KeyOf(Duty duty, DateOnly day)
    {
        if (duty.Recurrence.Kind is not RecurrenceKind.MonthlyFirstMonday)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-q{Recurrence.QuarterOf(day)}");
        }

        string key = OccurrenceKey.Of(PeriodKind.Month, day.Year, day.Month);
        bool past = day == clock.Today && SetEvent.ByRule(duty, key, reference.Calendar) < clock.Now;
        return past ? OccurrenceKey.Of(PeriodKind.Month, day.AddMonths(1).Year, day.AddMonths(1).Month) : key;
    }

    /// <summary>The form of one event as it stands.</summary>
    public async Task<AdaptiveCard> FormAsync(Duty duty, string key, string? asked, CancellationToken cancellationToken)
    {
        EventSetting? setting = (await office.SettingAsync(duty.Id, key, cancellationToken))?.State;
        EventForm form = EventForm.Of(key, setting, SetEvent.ByRule(duty, key, reference.Calendar));
        return await FormAsync(duty, form, [], asked, cancellationToken);
    }

    public async Task<AdaptiveCard> FormAsync(
        Duty duty, EventForm form, IReadOnlyList<Fault> faults, string? asked, CancellationToken cancellationToken) =>
        EventCard.Form(await OfferAsync(duty, form.Occurrence, cancellationToken), form, faults, contexts.Now(), asked);

    /// <param name="duty">The event's duty.</param>
    /// <param name="key">An occurrence that is offered too, wherever it is.</param>
    public async Task<EventOffer> OfferAsync(Duty duty, string? key, CancellationToken cancellationToken)
    {
        int months = duty.Recurrence.Kind is RecurrenceKind.MonthlyFirstMonday ? 1 : 3;
        DateOnly first = new(clock.Today.Year, clock.Today.Month, 1);
        IEnumerable<string> keys = Enumerable.Range(0, Ahead).Select(i => KeyIn(duty, first.AddMonths(i * months)));
        if (key is not null && OccurrenceKey.Parse(key) is not null)
        {
            keys = keys.Append(key);
        }

        return new EventOffer(
            duty,
            [.. keys.Distinct().Order(StringComparer.Ordinal)],
            SuggestTopics.Of(reference.Plan, await CoveredAsync(cancellationToken)),
            reference.Roster.ReportingUnits);
    }

    private static string KeyIn(Duty duty, DateOnly day) => duty.Recurrence.Kind is RecurrenceKind.MonthlyFirstMonday
        ? OccurrenceKey.Of(PeriodKind.Month, day.Year, day.Month)
        : OccurrenceKey.Of(PeriodKind.Quarter, day.Year, Recurrence.QuarterOf(day));

    // What units confirmed, and what the Office set for events that have been held.
    private async Task<IReadOnlySet<string>> CoveredAsync(CancellationToken cancellationToken)
    {
        int year = clock.Today.Year;
        ConcurrentBag<string> covered = [];
        await Parallel.ForEachAsync(
            reference.Roster.ReportingUnits,
            new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken },
            async (unit, ct) =>
            {
                foreach (Stored<Assignment> stored in await units.AssignmentsAsync(unit.Code, year, ct))
                {
                    if (stored.State is { Id.Year: var of, Confirmation.Topics: var topics } && of == year)
                    {
                        Add(covered, topics);
                    }
                }
            });
        foreach (Duty duty in reference.Plan.Duties.Where(d => d.Recurrence.Kind.IsDated()))
        {
            foreach (EventSetting held in (await office.SettingsAsync(duty.Id, year, cancellationToken))
                .Where(s => !s.NotHeld && s.HeldAt < clock.Now))
            {
                Add(covered, held.Details?.Topics ?? []);
            }
        }

        return covered.ToHashSet();
    }

    private static void Add(ConcurrentBag<string> covered, IEnumerable<string> topics)
    {
        foreach (string topic in topics)
        {
            covered.Add(topic);
        }
    }
}

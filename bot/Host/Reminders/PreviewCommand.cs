using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Events;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Reminders;

/// <summary>«Xem lịch nhắc 30 ngày»: what the clock will send, for the Office, the plan's editor and the directorate.</summary>
public sealed class PreviewCommand(
    ReferenceData reference, UnitStore units, OfficeStore office, IOptions<ReformOptions> options, BusinessClock clock, AuditLog audit, CardContexts contexts)
    : IChatCommand
{
    private const int ReadsAtOnce = 16;

    public IntentKind Intent => IntentKind.Preview30Days;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!Permissions.SeesAllUnits(message.Who))
        {
            return await OfficersOnly.AnswerAsync(message, Intent, audit, contexts, cancellationToken);
        }

        DateTime now = clock.Now;
        DateOnly firstRun = await office.GoLiveAsync(DateOnly.FromDateTime(now), cancellationToken);
        List<EventSetting> settings = [];
        foreach (Duty duty in reference.Plan.Duties.Where(d => d.Recurrence.Kind.IsDated()))
        {
            settings.AddRange(await office.SettingsAroundAsync(duty.Id, now.Year, cancellationToken));
        }

        // What begins with a later plan is shown once that plan is in force.
        IReadOnlyList<PlannedReminder> reminders = ReminderPreview.Of(
            new EventKnowledge(reference.Plan, reference.Roster, reference.Calendar),
            settings,
            reference.Settings,
            reference.Plan.GoLive > firstRun ? reference.Plan.GoLive : firstRun,
            await SettledAsync(DateOnly.FromDateTime(now), cancellationToken),
            options.Value.PeriodRule,
            now);
        return new ChatReply.Card(
            PreviewCard.Render(reminders, reference.Roster.ReportingUnits.Count, reference.Settings, contexts.Now()), PreviewCard.Summary(contexts.Now()));
    }

    private async Task<IReadOnlySet<AssignmentId>> SettledAsync(DateOnly today, CancellationToken cancellationToken)
    {
        ConcurrentBag<AssignmentId> settled = [];
        await Parallel.ForEachAsync(
            reference.Roster.ReportingUnits,
            new ParallelOptions { MaxDegreeOfParallelism = ReadsAtOnce, CancellationToken = cancellationToken },
            async (unit, ct) =>
            {
                foreach (Stored<Assignment> stored in await units.AssignmentsAsync(unit.Code, today, ct))
                {
                    if (stored.State.Status is not AssignmentStatus.Open)
                    {
                        settled.Add(stored.State.Id);
                    }
                }
            });
        return settled.ToHashSet();
    }
}

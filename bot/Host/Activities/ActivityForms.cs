using System.Globalization;
using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;
using TeamsReformBot.Language.Said;

namespace TeamsReformBot.Host.Activities;

/// <summary>Finds what a report is about: an assignment that waits, or one that arises only now.</summary>
public sealed class ActivityForms(
    UnitWork work, AssignmentViews views, ReferenceData reference, BusinessClock clock, IOptions<ReformOptions> options)
{
    private static readonly HashSet<string> NotTyped =
        [DataKeys.Verb, DataKeys.Unit, DataKeys.Duty, DataKeys.Occurrence, DataKeys.Token, DataKeys.Year, Domain.Decisions.Fields.Duty, Domain.Decisions.Fields.Reason];

    public string PlanVersion => string.Create(CultureInfo.InvariantCulture, $"{reference.Plan.Year}.{reference.Plan.Version}");

    public ConfirmContext ContextOf(Duty duty, UnitCode unitCode) =>
        new(reference.Plan, duty, reference.Roster.Unit(unitCode), reference.Roster, options.Value.PeriodRule);

    /// <summary>What was typed into a card's fields.</summary>
    public static ConfirmForm Typed(CardClick click) =>
        new(click.Data.Where(pair => !NotTyped.Contains(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value));

    /// <summary>The assignment as it would be, of what arises on demand.</summary>
    public Task<AssignmentView> ArisingAsync(UnitCode unitCode, Duty duty, string token, string? about, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        AssignmentId id = RecordActivity.IdOf(unitCode, duty.Id, token, now);
        return views.OfAsync(
            Assignment.Evolve(
                null,
                new AssignmentFact.Assigned(
                    now, AssignmentFact.Clock, id, PlanVersion, 0, now, now, null, about, null)), cancellationToken);
    }

    /// <summary>
    /// The unit's open assignment of a duty that a report means: the latest that has begun, of the period and the day named; null where
    /// none waits.
    /// </summary>
    public async Task<AssignmentView?> WaitingAsync(UnitCode unitCode, string dutyId, Slots said, CancellationToken cancellationToken)
    {
        List<AssignmentView> open =
        [
            .. (await work.OwedAsync(unitCode, cancellationToken))
                .Where(
                    v => v.Assignment.Id.DutyId == dutyId
                        && v.Assignment.Status is AssignmentStatus.Open
                        && v.Assignment.HeldAt <= clock.Now),
        ];
        AssignmentView[] fitting = [.. open.Where(v => SaidOccurrence.Fits(said, v.Assignment, options.Value.PeriodRule))];
        return fitting.FirstOrDefault(v => DateOnly.FromDateTime(v.Assignment.HeldAt) == said.Date)
            ?? fitting.MaxBy(v => v.Assignment.HeldAt);
    }

    /// <summary>The titles of what waits of a duty.</summary>
    public async Task<IReadOnlyList<string>> WaitingTitlesAsync(UnitCode unitCode, string dutyId, CancellationToken cancellationToken) =>
        [.. (await work.OwedAsync(unitCode, cancellationToken)).Where(v => v.Assignment.Id.DutyId == dutyId).Select(v => v.Title)];
}

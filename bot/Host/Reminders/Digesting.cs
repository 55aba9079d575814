using Azure;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Joint;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Reminders;

/// <summary>
/// The day's one digest for everybody who is asked for something, whether for one unit or, as a delegate, for several. Running it
/// twice, late, or on three machines at once changes nothing more.
/// </summary>
public sealed class Digesting(Deciding deciding, ReferenceData reference, UnitStore units, OutboxStore outbox, BusinessClock clock)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        DateTime now = clock.Now;
        // What is then still useful is said when the pause, or the quiet around several days off, is over.
        if (reference.Settings.IsPaused(DateOnly.FromDateTime(now)) || reference.Calendar.IsQuiet(now))
        {
            return;
        }

        foreach (IGrouping<Upn, Unit> work in reference.Roster.ReportingUnits.GroupBy(u => reference.Roster.AddresseeOf(u.Code)!.Upn))
        {
            await PersonAsync(reference.Roster.FindByUpn(work.Key)!, [.. work], cancellationToken);
        }
    }

    private async Task PersonAsync(Person addressee, IReadOnlyList<Unit> work, CancellationToken cancellationToken) =>
        await deciding.OnAsync(
        async (now, ct) =>
        {
            List<(Unit Unit, IReadOnlyList<Stored<Assignment>> All)> read = [];
            Dictionary<UnitCode, Stored<string>?> addressees = [];
            List<Stored<JointItem>> joint = [];
            foreach (Unit unit in work)
            {
                foreach (Unit each in reference.Roster.WorkOf(unit.Code))
                {
                    read.Add((each, await units.AssignmentsAsync(each.Code, DateOnly.FromDateTime(now), ct)));
                }

                joint.AddRange(
                    (await units.StoredOfUnitAsync(Kinds.Joint, unit.Code, OccurrenceYears.Around(DateOnly.FromDateTime(now)), ct))
                    // In the digest of a later day, so that what is named during the day makes no second one.
                    .Where(i => i.State is { Status: JointStatus.Open, Told: false } && i.State.NamedAt.Date < now.Date));
                addressees[unit.Code] = await units.RowAsync<string>(unit.Code, UnitRows.AddresseeKey, ct);
            }

            DigestStep step = Decide(addressee, work, read, addressees, now) with { Joint = joint };
            OutboxMessage digest = DigestOf(addressee, now);
            return step.IsTold && await outbox.GetAsync(digest.UnitCode, digest.Year, digest.Id, ct) is { IsOver: true }
                ? step with { IsSent = true, Joint = [] }
                : step;
        },
        (step, _) => step.IsEmpty ? null : Outcome.Of(step),
        (_, step, now, changeOf) => Write(addressee, step, now, changeOf),
        cancellationToken);

    private DigestStep Decide(
        Person addressee,
        IReadOnlyList<Unit> work,
        IReadOnlyList<(Unit Unit, IReadOnlyList<Stored<Assignment>> All)> read,
        Dictionary<UnitCode, Stored<string>?> addressees,
        DateTime now)
    {
        // Whoever comes new to a unit's work (another head, a delegate, the head again) is told what was asked of the one before.
        Unit[] taken = [.. work.Where(unit => addressees[unit.Code]?.State != addressee.Upn)];
        Unit[] handedOver =
        [
            .. taken.Where(unit => addressees[unit.Code] is not null
                && read.First(r => r.Unit == unit).All.Any(a => a.State is { Status: AssignmentStatus.Open, Reminded: > LadderStep.None })),
        ];
        return new DigestStep(
            [.. read.SelectMany(r => Due(r.Unit, r.All, now))], [.. taken.Select(unit => (unit, addressees[unit.Code]?.ETag))], handedOver);
    }

    private IEnumerable<(Stored<Assignment> Stored, LadderStep Step)> Due(Unit unit, IReadOnlyList<Stored<Assignment>> all, DateTime now)
    {
        foreach (Stored<Assignment> stored in all)
        {
            if (reference.Plan.FindDuty(stored.State.Id.DutyId) is { } duty
                && Ladder.StepForDigest(stored.State, duty, unit, reference.Calendar, now) is { } step
                && !EarlyReminders.Waits(step, stored.State, all.Select(a => a.State), reference.Plan, reference.Calendar, now))
            {
                yield return (stored, step);
            }
        }
    }

    // The messages are written first: were they lost between, the next run would write them again, with the same ids.
    private DigestStep Write(Person addressee, DigestStep step, DateTime now, Func<UnitCode, Change> changeOf)
    {
        OutboxMessage digest = DigestOf(addressee, now);
        if (step.IsTold)
        {
            // Who takes over in the middle of the day is told at once, although the day's digest has gone.
            changeOf(addressee.UnitCode).Send(step.IsSent
                ? step.HandedOver.Select(unit => ReminderNotices.HandOver(addressee.UnitCode, addressee.Upn, unit.Code, digest.DueAt))
                : [digest]);
        }

        foreach ((Stored<Assignment> stored, LadderStep due) in step.Due)
        {
            changeOf(stored.State.Id.UnitCode).Save(Kinds.Assignment, stored, new AssignmentFact.Reminded(now, due));
        }

        foreach (Stored<JointItem> item in step.Joint)
        {
            changeOf(item.State.UnitCode).Save(Kinds.Joint, item, new JointFact.Told(now));
        }

        foreach ((Unit unit, ETag? before) in step.Taken)
        {
            changeOf(unit.Code).Put(UnitRows.AddresseeKey, addressee.Upn, before);
        }

        return step;
    }

    private OutboxMessage DigestOf(Person addressee, DateTime now) =>
        ReminderNotices.Digest(addressee.UnitCode, addressee.Upn, Ladder.DigestFrom(now, reference.Calendar));

    /// <param name="Due">What is reminded of now.</param>
    /// <param name="Taken">The units whose addressee is another than before.</param>
    /// <param name="HandedOver">Those of them of which something was asked already.</param>
    private sealed record DigestStep(
        IReadOnlyList<(Stored<Assignment> Stored, LadderStep Step)> Due, IReadOnlyList<(Unit Unit, ETag? Before)> Taken,
        IReadOnlyList<Unit> HandedOver)
    {
        /// <summary>The day's digest has gone.</summary>
        public bool IsSent { get; init; }

        /// <summary>Events held together with the units that were not asked for yet.</summary>
        public List<Stored<JointItem>> Joint { get; init; } = [];

        public bool IsTold => Due.Count > 0 || HandedOver.Count > 0 || Joint.Count > 0;

        public bool IsEmpty => Due.Count == 0 && Taken.Count == 0 && Joint.Count == 0;
    }
}

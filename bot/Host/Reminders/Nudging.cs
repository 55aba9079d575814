using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Reminders;

/// <summary>Reminds units by hand: who would get what, and the sending of it.</summary>
public sealed class Nudging(
    Deciding deciding, OwedByNow owed, UnitStore units, Conversations conversations, UnreachablePeople unreachable, ReferenceData reference,
    BusinessClock clock, CardContexts contexts)
{
    /// <summary>The sentence while the Office has paused all reminders, which holds for these too; null when it has not.</summary>
    public string? Paused => reference.Settings is { PausedUntil: { } until } settings && settings.IsPaused(clock.Today)
        ? string.Format(contexts.Culture, ChatText.NudgePaused, until.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture))
        : null;

    /// <summary>Every unit that owes something of what was spoken of, and whether it would get a message now.</summary>
    public async Task<IReadOnlyList<NudgedUnit>> PreviewAsync(OwedSelection selection, CancellationToken cancellationToken)
    {
        List<NudgedUnit> found = [];
        foreach ((Unit unit, IReadOnlyList<AssignmentView> all) in await owed.ReadAsync(selection, cancellationToken))
        {
            AssignmentView[] open = [.. all.Where(v => v.Assignment.Status is AssignmentStatus.Open)];
            if (open.Length > 0
                && reference.Settings.GoLiveOf(unit, reference.Plan.GoLive) <= clock.Today
                && reference.Roster.AddresseeOf(unit.Code) is { } addressee)
            {
                found.Add(new NudgedUnit(unit, addressee, open, await StateAsync(unit, addressee, cancellationToken)));
            }
        }

        return found;
    }

    /// <summary>Sends to those who would get it at this moment; gives everybody's state after it.</summary>
    public async Task<IReadOnlyList<NudgedUnit>> SendAsync(OwedSelection selection, Person by, CancellationToken cancellationToken)
    {
        List<NudgedUnit> after = [];
        foreach (NudgedUnit unit in await PreviewAsync(selection, cancellationToken))
        {
            after.Add(
                unit.State is NudgeState.Gets && !await SendAsync(unit, by, cancellationToken)
                    ? unit with { State = NudgeState.HadToday }
                    : unit);
        }

        return after;
    }

    // False when somebody else sent it in between. The message is written with the unit's own facts; those of units merged into it
    // follow, and were they lost between, the message's id still keeps it from being sent twice.
    private async Task<bool> SendAsync(NudgedUnit nudged, Person by, CancellationToken cancellationToken) => await deciding.OnAsync(
        async (now, ct) =>
        {
            List<IReadOnlyList<Stored<Assignment>>> work = [];
            foreach (Unit each in reference.Roster.WorkOf(nudged.Unit.Code))
            {
                work.Add(await units.AssignmentsAsync(each.Code, DateOnly.FromDateTime(now), ct));
            }

            return work;
        },
        (work, now) =>
        {
            Stored<Assignment>[] open =
            [
                .. work.SelectMany(all => all)
                    .Where(a => a.State.Status is AssignmentStatus.Open && nudged.Owed.Any(v => v.Assignment.Id == a.State.Id))
            ];
            return NudgeUnit.Decide(
            [
                .. open.Select(a => a.State)
            ], work.SelectMany(all => all).Select(a => a.State), by, reference.Roster, now)
                .Select(fact => (Open: open, Fact: fact));
        },
        (_, nudge, now, changeOf) =>
        {
            Change own = changeOf(nudged.Unit.Code);
            foreach (Stored<Assignment> assignment in nudge.Open)
            {
                changeOf(assignment.State.Id.UnitCode).Save(Kinds.Assignment, assignment, nudge.Fact);
            }

            own.Send(ReminderNotices.Nudge(nudged.Unit.Code, nudged.Addressee.Upn, now));
            return own;
        },
        cancellationToken) is { After: not null };

    private async Task<NudgeState> StateAsync(Unit unit, Person addressee, CancellationToken cancellationToken)
    {
        foreach (Unit each in reference.Roster.WorkOf(unit.Code))
        {
            if ((await units.AssignmentsAsync(each.Code, clock.Today, cancellationToken)).Any(a => NudgeUnit.WasToday(a.State, clock.Now)))
            {
                return NudgeState.HadToday;
            }
        }

        bool reachable = addressee.AadObjectId is { } id
            && (await conversations.OfPersonAsync(id, cancellationToken) is not null || await unreachable.FindAsync(addressee.Upn, cancellationToken) is null);
        return reachable ? NudgeState.Gets : NudgeState.Unreachable;
    }
}

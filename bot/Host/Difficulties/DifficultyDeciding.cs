using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>What a click on a difficulty decides.</summary>
public delegate Outcome<DifficultyChange> DecideDifficulty(Difficulty difficulty, Assignment? assignment, DateTime now);

/// <summary>The card that answers the click.</summary>
public delegate AdaptiveCards.AdaptiveCard DrawDifficulty(
    DifficultyView view, CardContext context, IReadOnlyList<Fault> faults, string? notice);

/// <summary>A difficulty and the assignment that it hangs on.</summary>
/// <param name="Difficulty">Null where it does not exist yet.</param>
/// <param name="Assignment">Null where it hangs on none.</param>
public sealed record DifficultyRows(Stored<Difficulty>? Difficulty, Stored<Assignment>? Assignment);

/// <summary>Both as they are after a decision.</summary>
public sealed record DifficultyAfter(Difficulty Difficulty, Assignment? Assignment);

/// <summary>Runs decisions on difficulties: each with the assignment that it hangs on, which may change with it.</summary>
public sealed class DifficultyDeciding(Deciding deciding, UnitStore units, DifficultyViews views, Refusals refusals, CardContexts contexts)
{
    /// <summary>Decides on a difficulty; null when a row that was named is missing.</summary>
    /// <param name="at">It need not exist yet.</param>
    /// <param name="about">The assignment of a difficulty that does not exist yet; one that exists has its own, or none.</param>
    /// <param name="decide">Decides; a missing difficulty comes as null.</param>
    public Task<Decided<DifficultyRows, DifficultyChange, DifficultyAfter>?> OnAsync(
        RowId at, AssignmentId? about, Func<Difficulty?, Assignment?, DateTime, Outcome<DifficultyChange>?> decide,
        CancellationToken cancellationToken) =>
        deciding.OnAsync(
            async (_, ct) =>
            {
                Stored<Difficulty>? difficulty = await units.FindAsync(Kinds.Difficulty, at, ct);
                AssignmentId? id = difficulty is null ? about : difficulty.State.Assignment;
                Stored<Assignment>? assignment = id is { } its ? await units.AssignmentAsync(its, ct) : null;
                return id is not null && assignment is null ? null : new DifficultyRows(difficulty, assignment);
            },
            (rows, now) => decide(rows.Difficulty?.State, rows.Assignment?.State, now),
            (rows, decided, now, changeOf) => Write(rows, decided, now, changeOf(at.UnitCode)),
            cancellationToken);

    /// <param name="click">Who pressed what.</param>
    /// <param name="decide">The decision.</param>
    /// <param name="draw">The answer.</param>
    /// <param name="done">The line on top of it when the decision was made; null for none.</param>
    public async Task<CardAnswer> HandleAsync(
        CardClick click, DecideDifficulty decide, DrawDifficulty draw, string? done, CancellationToken cancellationToken)
    {
        if (click.ReadRow(DataKeys.Difficulty) is not { } at
            || await OnAsync(at, null, (difficulty, assignment, now) => difficulty is null ? null : decide(difficulty, assignment, now), cancellationToken)
                is not { } decided)
        {
            return new CardAnswer.Line(ChatText.NoSuchDifficulty);
        }

        (Difficulty state, Assignment? work) = decided.After
            ?? new DifficultyAfter(decided.Rows.Difficulty!.State, decided.Rows.Assignment?.State);
        DifficultyView view = await views.OfAsync(state, work, cancellationToken);
        CardContext context = contexts.Now();
        if (decided.Outcome is Outcome<DifficultyChange>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, state.Subject, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(draw(view, context, refused.Faults, null));
        }

        string? notice = decided.Outcome is Outcome<DifficultyChange>.AlreadyDone ? AlreadyDone(state, context) : done;
        return new CardAnswer.Card(draw(view, context, [], notice));
    }

    /// <summary>The card then shows what is, not what was typed for another state.</summary>
    public static bool HasMovedOn(IReadOnlyList<Fault> faults) => faults.Any(f => f.Code is FaultCode.DifficultyMovedOn);

    private static DifficultyAfter Write(DifficultyRows rows, DifficultyChange decided, DateTime now, Change change)
    {
        Difficulty after = change.Save(Kinds.Difficulty, rows.Difficulty, decided.Difficulty);
        if (decided.Assignment is { } moved)
        {
            return new DifficultyAfter(after, change.Save(Kinds.Assignment, rows.Assignment, moved));
        }

        // The assignment's card says how far the difficulty is that it waits for.
        if (rows.Assignment is { State: { } waiting } && waiting.BlockedBy == after.Id)
        {
            change.Send(DifficultyNotices.RefreshWaiting(waiting.Id, after, now));
        }

        return new DifficultyAfter(after, rows.Assignment?.State);
    }

    private static string AlreadyDone(Difficulty difficulty, CardContext context)
    {
        if (difficulty.Decision is { } decision)
        {
            return Who(ChatText.AlreadyDecided, context, decision.Name, decision.At);
        }

        return difficulty switch
        {
            { Closed: { } closed } => Who(ChatText.AlreadyHandled, context, closed.Name, closed.At),
            { Status: DifficultyStatus.Received, Returned: null, Clarification: null, Taken: { } taken } =>
                Who(ChatText.AlreadyTaken, context, taken.Name, taken.At),
            _ => ChatText.AlreadyMovedOn,
        };
    }

    private static string Who(string sentence, CardContext context, string name, DateTime at) =>
        string.Format(context.Culture, sentence, context.Moment(at), name);
}

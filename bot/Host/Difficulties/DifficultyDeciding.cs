using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>What a click on a difficulty decides.</summary>
public delegate Outcome<DifficultyChange> DecideDifficulty(Difficulty difficulty, Assignment? assignment, DateTime now);

/// <summary>The card that answers the click.</summary>
public delegate AdaptiveCards.AdaptiveCard DrawDifficulty(DifficultyView view, CardContext context, IReadOnlyList<Fault> faults, string? notice);

/// <summary>Runs a decision on a difficulty and answers with a card as it then is.</summary>
public sealed class DifficultyDeciding(UnitCommands commands, DifficultyViews views, Refusals refusals, CardContexts contexts)
{
    /// <param name="click">Who pressed what.</param>
    /// <param name="decide">The decision.</param>
    /// <param name="messages">What it sends, beside the refresh of the cards.</param>
    /// <param name="draw">The answer.</param>
    /// <param name="done">The line on top of it when the decision was made; null for none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<CardAnswer> HandleAsync(
        CardClick click,
        DecideDifficulty decide,
        Func<Difficulty, DateTime, IEnumerable<OutboxMessage>> messages,
        DrawDifficulty draw,
        string? done,
        CancellationToken cancellationToken)
    {
        if (!click.TryReadRow(DataKeys.Difficulty, out string unitCode, out int year, out string id))
        {
            return new CardAnswer.Line(ChatText.NoSuchDifficulty);
        }

        DecidedDifficulty? decided = await commands.OnDifficultyAsync(
            unitCode,
            year,
            id,
            assignmentId: null,
            (difficulty, assignment, now) => difficulty is null ? null : decide(difficulty, assignment, now),
            messages,
            cancellationToken);
        if (decided?.Difficulty is not { } state)
        {
            return new CardAnswer.Line(ChatText.NoSuchDifficulty);
        }

        DifficultyView view = await views.OfAsync(state, decided.Assignment, cancellationToken);
        CardContext context = contexts.Now();
        if (decided.Outcome is Outcome<DifficultyChange>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, state.Subject, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(draw(view, context, refused.Faults, null));
        }

        string? notice = decided.Outcome is Outcome<DifficultyChange>.AlreadyDone ? AlreadyDone(state) : done;
        return new CardAnswer.Card(draw(view, context, [], notice));
    }

    /// <summary>The card then shows what is, not what was typed for another state.</summary>
    public static bool HasMovedOn(IReadOnlyList<Fault> faults) => faults.Any(f => f.Code is FaultCode.DifficultyMovedOn);

    private static string AlreadyDone(Difficulty difficulty)
    {
        if (difficulty.Decision is { } decision)
        {
            return Who(ChatText.AlreadyDecided, decision.Name, decision.At);
        }

        return difficulty switch
        {
            { Closed: { } closed } => Who(ChatText.AlreadyHandled, closed.Name, closed.At),
            { Status: DifficultyStatus.Received, Returned: null, Clarification: null, Taken: { } taken } => Who(ChatText.AlreadyTaken, taken.Name, taken.At),
            _ => ChatText.AlreadyMovedOn,
        };
    }

    private static string Who(string sentence, string name, DateTime at) =>
        string.Format(ChatText.Culture, sentence, at.ToString("HH:mm 'ngày' dd/MM/yyyy", CultureInfo.InvariantCulture), name);
}

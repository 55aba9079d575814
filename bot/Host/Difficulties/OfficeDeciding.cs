using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>Runs an officer's decision on a difficulty and answers with the Office's card as it then is.</summary>
public sealed class OfficeDeciding(UnitCommands commands, AssignmentViews views, Refusals refusals, CardContexts contexts)
{
    /// <param name="click">Who pressed what.</param>
    /// <param name="decide">The decision.</param>
    /// <param name="messages">What it sends, beside the refresh of the Office's card.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<CardAnswer> HandleAsync(
        CardClick click,
        Func<Difficulty, Assignment, DateTime, Outcome<DifficultyChange>> decide,
        Func<Difficulty, DateTime, IEnumerable<OutboxMessage>> messages,
        CancellationToken cancellationToken)
    {
        if (!TryReadId(click, out string unitCode, out int year, out string id))
        {
            return new CardAnswer.Line(ChatText.NoSuchDifficulty);
        }

        DecidedDifficulty? decided = await commands.OnDifficultyAsync(
            unitCode,
            year,
            id,
            assignmentId: null,
            (difficulty, assignment, now) => decide(difficulty!, assignment, now),
            (difficulty, now) => messages(difficulty, now).Append(Refresh(difficulty, now)),
            cancellationToken);
        if (decided?.Difficulty is not { } state)
        {
            return new CardAnswer.Line(ChatText.NoSuchDifficulty);
        }

        AssignmentView view = await views.OfAsync(decided.Assignment, cancellationToken);
        CardContext context = contexts.Now();
        if (decided.Outcome is Outcome<DifficultyChange>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, state.Subject, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(OfficeDifficultyCard.Render(
                    state, view, context, click[Fields.Answer], click[Fields.GrantedDate], refused.Faults));
        }

        string? notice = decided.Outcome is Outcome<DifficultyChange>.AlreadyDone ? AlreadyDone(state) : null;
        return new CardAnswer.Card(OfficeDifficultyCard.Render(state, view, context, notice: notice));
    }

    private static string AlreadyDone(Difficulty difficulty)
    {
        OfficeStep step = difficulty.Closed ?? difficulty.Taken!;
        string sentence = difficulty.IsClosed ? ChatText.AlreadyHandled : ChatText.AlreadyTaken;
        return string.Format(ChatText.Culture, sentence, step.At.ToString("HH:mm", CultureInfo.InvariantCulture), step.Name);
    }

    private static OutboxMessage Refresh(Difficulty d, DateTime now) =>
        OutboxMessage.RefreshCards(d.UnitCode, d.Year, d.Subject, d.Version, now);

    private static bool TryReadId(CardClick click, out string unitCode, out int year, out string id)
    {
        unitCode = click[DataKeys.Unit] ?? "";
        id = click[DataKeys.Difficulty] ?? "";
        return int.TryParse(click[DataKeys.Year], NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && Unit.IsCode(unitCode)
            && Guid.TryParseExact(id, "N", out _);
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>The difficulty form, sent: one difficulty, its card for the Office, the assignment blocked where it cannot be done.</summary>
public sealed class ReportDifficultyAction(
    UnitCommands commands,
    DifficultyNumbers numbers,
    AssignmentViews views,
    ReferenceData reference,
    OpenForms openForms,
    Refusals refusals,
    BusinessClock clock,
    CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ReportDifficulty;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (ClickedAssignments.IdOf(click) is not { } id || !Guid.TryParseExact(click[DataKeys.Token], "N", out Guid token))
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        string difficultyId = token.ToString("N");
        DifficultyForm form = new(
            click[Fields.Text], click[Fields.Category], click[Fields.Effect], click[Fields.RequestedDate], click[Fields.Proposal]);
        // Before anything is written: the refresh that the write causes must not take the form for one that is still being typed in.
        if (Permissions.MayConfirm(click.Who, id.UnitCode, reference.Roster))
        {
            await openForms.ClosedAsync(id, click.ActivityId, cancellationToken);
        }

        DecidedDifficulty? decided = await commands.OnDifficultyAsync(
            id.UnitCode,
            clock.Today.Year,
            difficultyId,
            id,
            (existing, assignment, now) => Report.Decide(existing, assignment, difficultyId, form, click.Who, reference.Roster, reference.Calendar, now),
            (difficulty, now) => [OutboxMessage.DifficultyForOffice(difficulty, now)],
            cancellationToken);
        if (decided is null)
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        AssignmentView view = await views.OfAsync(decided.Assignment, cancellationToken);
        CardContext context = contexts.Now();
        if (decided.Outcome is Outcome<DifficultyChange>.Refused refused)
        {
            if (await refusals.ForbiddenAsync(click, id.Subject, refused.Faults, cancellationToken) is { } forbidden)
            {
                return forbidden;
            }

            if (decided.Assignment.Status is not AssignmentStatus.Open)
            {
                return new CardAnswer.Card(AssignmentCard.Render(view, context, FaultText.Of(refused.Faults[0], context.Culture)));
            }

            await openForms.OpenedAsync(id, click.ActivityId, cancellationToken);
            return new CardAnswer.Card(DifficultyFormCard.Render(view, form, difficultyId, refused.Faults, context));
        }

        Difficulty numbered = await numbers.EnsureAsync(decided.Difficulty!, cancellationToken);
        string? notice = decided.Outcome is Outcome<DifficultyChange>.AlreadyDone ? ChatText.AlreadyReported : null;
        return new CardAnswer.Card(DifficultyReceiptCard.Render(numbered, view, context, notice));
    }
}

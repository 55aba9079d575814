using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>Opens the difficulty form in place of the card. Its token becomes the difficulty's id.</summary>
public sealed class OpenDifficultyAction(
    AssignmentViews views, Roster roster, OpenForms openForms, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.OpenDifficulty;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (click.AssignmentId() is not { } id || await views.OfAsync(id, cancellationToken) is not { } view)
        {
            return new CardAnswer.Line(ChatText.NoSuchAssignment);
        }

        if (!Permissions.MayConfirm(click.Who, id.UnitCode, roster))
        {
            return (await refusals.ForbiddenAsync(click, id.Subject, [new Fault(FaultCode.NotAllowedToReport)], cancellationToken))!;
        }

        if (view.Assignment.Status is not AssignmentStatus.Open)
        {
            return new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now()));
        }

        await openForms.OpenedAsync(id, click.ActivityId, cancellationToken);
        string token = Guid.NewGuid().ToString("N");
        return new CardAnswer.Card(DifficultyFormCard.Render(view, DifficultyForm.Blank, token, [], contexts.Now()));
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>«Sửa» or «Điều chỉnh»: the form again, with what was confirmed.</summary>
public sealed class OpenCorrectAction(ClickedAssignments clicked, Correcting correcting, OpenForms openForms, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.OpenCorrect;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (AssignmentView? view, CardAnswer? end) = await clicked.FindAsync(click, FaultCode.NotAllowedToConfirm, cancellationToken);
        if (view?.Assignment.Confirmation is not { } said)
        {
            return view is null ? end! : new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now()));
        }

        await openForms.OpenedAsync(view.Assignment.Id, click.ActivityId, cancellationToken);
        return correcting.Open(view, said);
    }
}

/// <summary>The form, sent again.</summary>
public sealed class CorrectAction(Correcting correcting) : ICardAction
{
    public string Verb => Verbs.Correct;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        ConfirmForm form = new(click.Data);
        return correcting.DecideAsync(
            click, (assignment, by, now) => Correct.Decide(assignment, form, click.Who, by, now), ChatText.Corrected, form, cancellationToken);
    }
}

/// <summary>«Thu hồi»: asks first.</summary>
public sealed class AskTakeBackAction(ClickedAssignments clicked, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.AskTakeBack;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (AssignmentView? view, CardAnswer? end) = await clicked.FindAsync(click, FaultCode.NotAllowedToConfirm, cancellationToken);
        return view switch
        {
            null => end!,
            { Assignment.Confirmation: { } said, Figures.Freeze: null } => new CardAnswer.Card(TakeBackCard.Render(view, said, contexts.Now())),
            _ => new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now())),
        };
    }
}

/// <summary>Takes it back.</summary>
public sealed class TakeBackAction(Correcting correcting) : ICardAction
{
    public string Verb => Verbs.TakeBack;

    public Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) => correcting.DecideAsync(
        click, (assignment, by, now) => TakeBack.Decide(assignment, click.Who, by, now), ChatText.Withdrawn, null, cancellationToken);
}

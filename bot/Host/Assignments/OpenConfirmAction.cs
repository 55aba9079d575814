using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>Opens the confirm form in place of the card.</summary>
public sealed class OpenConfirmAction(
    ClickedAssignments clicked, ReferenceData reference, RecordedByBot recorded, UnitPeriods periods, OpenForms openForms,
    CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.OpenConfirm;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        (AssignmentView? view, CardAnswer? end) = await clicked.FindAsync(click, UnitRight.Confirm, cancellationToken);
        if (view is not { Assignment.Status: AssignmentStatus.Open })
        {
            return view is null ? end! : new CardAnswer.Card(AssignmentCard.Render(view, contexts.Now()));
        }

        await openForms.OpenedAsync(view.Assignment.Id, click.ActivityId, cancellationToken);
        CardContext context = contexts.Now();
        // What was taken back comes back, to be changed and sent again.
        ConfirmForm form = view.Assignment.Earlier is { } earlier
            ? ConfirmForm.Of(earlier)
            : ConfirmForm.Blank(view.Assignment, view.Duty, context.Rule, context.Now);
        form = (await recorded.OfAsync(view.Assignment.Id, context.Rule, cancellationToken))?.Fill(form) ?? form;
        if (new FormReader().Date(form[Fields.HeldOn], Fields.HeldOn) is { } day
            && await periods.FreezeOfAsync(view.Unit.Code, day, cancellationToken) is not null)
        {
            form = form.With(Fields.AfterFreeze, "");
        }

        return new CardAnswer.Card(ConfirmCard.Render(view, form, [], context, reference.Roster.ReportingUnits));
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Activities;

/// <summary>The kind of activity was chosen: its form.</summary>
public sealed class OpenActivityAction(ActivityForms forms, ReferenceData reference, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.OpenActivity;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        UnitCode unit = click.Who.UnitCode;
        if (click.Who.Role is Role.External || reference.Plan.FindDuty(click[Fields.Duty] ?? "") is not { } duty)
        {
            return new CardAnswer.Line(FaultText.Of(new Fault(FaultCode.DutyNotOnDemand), contexts.Culture));
        }

        string token = Guid.NewGuid().ToString("N");
        AssignmentView? view = RecordActivity.IsRecordable(duty)
            ? await forms.ArisingAsync(unit, duty, token, null, cancellationToken)
            : await forms.WaitingAsync(unit, duty.Id, Slots.None, cancellationToken);
        if (view is null)
        {
            return new CardAnswer.Line(
                string.Format(ChatText.Culture, ChatText.NothingToConfirm, contexts.InEnglish ? duty.TitleEn : duty.Title));
        }

        CardContext context = contexts.Now();
        ConfirmForm form = ConfirmForm.Blank(view.Assignment, duty, context.Rule, context.Now);
        foreach ((string field, string typed) in ActivityForms.Typed(click).Typed)
        {
            form = form.With(field, typed);
        }

        bool toHead = !Permissions.MayConfirm(click.Who, unit, reference.Roster);
        return new CardAnswer.Card(ActivityCards.Form(view, form, token, toHead, [], context, reference.Roster.ReportingUnits));
    }
}

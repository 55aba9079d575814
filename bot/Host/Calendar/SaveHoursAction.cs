using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Calendar;

/// <summary>Saves the working hours as their next version, and has follow what is still to come.</summary>
public sealed class SaveHoursAction(
    KeptDocuments documents, Reconciler reconciler, ReferenceData reference, BusinessClock clock, Refusals refusals,
    CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.SaveHours;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        HoursForm form = new(
            click[Fields.HoursFrom], click[Fields.MorningStart], click[Fields.MorningEnd], click[Fields.AfternoonStart],
            click[Fields.AfternoonEnd]);
        (OfficeHours Set, int Version) before = (OfficeHours.None, 0);
        Outcome<OfficeHours> outcome = await documents.ChangeHoursAsync(
            (now, version) =>
            {
                before = (now, version);
                return ChangeHours.Set(now, form, click.Who, clock.Today);
            },
            click.Who,
            cancellationToken);
        CardContext context = contexts.Now();
        if (outcome is Outcome<OfficeHours>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, KeptDocuments.Hours, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(HoursCard.Render(reference.Calendar, reference.Hours, form, refused.Faults, null, context));
        }

        HoursNotice notice = HoursCard.Unchanged(context);
        if (outcome is Outcome<OfficeHours>.Done)
        {
            await reconciler.FollowAsync(cancellationToken);
            DateOnly from = new FormReader().Date(form.From, Fields.HoursFrom)!.Value;
            notice = HoursCard.Saved(from, before.Set.On(from), before.Version + 1, context);
        }

        return new CardAnswer.Card(HoursCard.Render(reference.Calendar, reference.Hours, null, [], notice, context));
    }
}

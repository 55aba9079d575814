using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Reminders;

/// <summary>Pauses the days that the card has shown; others are shown first.</summary>
public sealed class PauseAction(PauseForms forms, KeptDocuments documents, BusinessClock clock, Refusals refusals, CardContexts contexts)
    : ICardAction
{
    public string Verb => Verbs.PauseAll;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        PauseForm form = new(click[Fields.PauseFrom], click[Fields.PauseUntil], click[Fields.Reason]);
        if (Permissions.IsOfficer(click.Who)
            && form.Days(clock.Today, new FormReader()) is var (from, until)
            && click[DataKeys.Shown] != PauseCard.Shown(from, until))
        {
            return new CardAnswer.Card(await forms.OpenAsync(form, [], cancellationToken));
        }

        OfficeSettings? before = null;
        Outcome<OfficeSettings> outcome = await documents.ChangeSettingsAsync(
            now => Pause.Decide(before = now, form, click.Who, clock.Today), click.Who, form.Reason, cancellationToken);
        return outcome switch
        {
            Outcome<OfficeSettings>.Refused refused => await refusals.ForbiddenAsync(click, "pause", refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(await forms.OpenAsync(form, refused.Faults, cancellationToken)),
            Outcome<OfficeSettings>.Done done => new CardAnswer.Card(PauseCard.State(done.Value, contexts.Now(), before)),
            _ => new CardAnswer.Card(PauseCard.State(before!, contexts.Now())),
        };
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Reminders;

public sealed class ResumeAction(KeptDocuments documents, BusinessClock clock, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ResumeAll;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        OfficeSettings? before = null;
        Outcome<OfficeSettings> outcome = await documents.ChangeSettingsAsync(
            now => Pause.Resume(before = now, click.Who, clock.Today), click.Who, null, cancellationToken);
        return outcome is Outcome<OfficeSettings>.Refused refused
            ? (await refusals.ForbiddenAsync(click, "pause", refused.Faults, cancellationToken))!
            : new CardAnswer.Card(PauseCard.Ended(before!, contexts.Now()));
    }
}

using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;

namespace TeamsReformBot.Host.Reminders;

/// <summary>The form of a pause; with both days known it shows what they would hold back.</summary>
public sealed class PauseForms(PlannedReminders planned, ReferenceData reference, BusinessClock clock, CardContexts contexts)
{
    public async Task<AdaptiveCard> OpenAsync(PauseForm form, IReadOnlyList<Fault> faults, CancellationToken cancellationToken)
    {
        PausePreview? preview = form.Days(clock.Today, new FormReader()) is var (from, until)
            ? new PausePreview(from, until, await planned.HeldBackAsync(from, until, cancellationToken))
            : null;
        return PauseCard.Form(form, preview, reference.Settings, reference.Roster.ReportingUnits.Count, faults, contexts.Now());
    }
}

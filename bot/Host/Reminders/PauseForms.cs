using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Reminders;

/// <summary>The form of a pause; with both days known it shows what they would hold back.</summary>
public sealed class PauseForms(PlannedReminders planned, ReferenceData reference, BusinessClock clock, CardContexts contexts)
{
    public async Task<AdaptiveCard> OpenAsync(PauseForm form, IReadOnlyList<Fault> faults, CancellationToken cancellationToken)
    {
        PausePreview? preview = form.Days(clock.Today, []) is var (from, until)
            ? new PausePreview(from, until, await planned.HeldBackAsync(from, until, cancellationToken))
            : null;
        return PauseCard.Form(form, preview, reference.Settings, reference.Roster.ReportingUnits.Count, faults, contexts.Now());
    }
}

/// <summary>The answer to a sentence that only the Office may say.</summary>
internal static class OfficersOnly
{
    public static async Task<ChatReply> AnswerAsync(
        ChatMessage message, IntentKind intent, AuditLog audit, CardContexts contexts, CancellationToken cancellationToken, FaultCode fault = FaultCode.NotAnOfficer)
    {
        await audit.RefusedAsync(message.Who.Upn, intent.ToString(), "", fault.ToString(), cancellationToken);
        return new ChatReply.Words(FaultText.Of(new Fault(fault), contexts.Culture));
    }
}

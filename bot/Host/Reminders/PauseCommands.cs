using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;
using TeamsReformBot.Language.Said;

namespace TeamsReformBot.Host.Reminders;

/// <summary>«Tạm dừng nhắc từ 10/12 đến 15/12»: the days, and what they would hold back, are shown before anything is paused.</summary>
public sealed class PauseCommand(PauseForms forms, ReferenceData reference, BusinessClock clock, AuditLog audit, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.PauseAll;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!Permissions.IsOfficer(message.Who))
        {
            return await OfficersOnly.AnswerAsync(message, Intent, audit, contexts, cancellationToken);
        }

        CardContext context = contexts.Now();
        PauseForm said = SaidPause.Of(message.Said.Slots);
        return new ChatReply.Card(
            said is { From: null, Until: null } && reference.Settings.HasPause(clock.Today)
                ? PauseCard.State(reference.Settings, context)
                : await forms.OpenAsync(said, [], cancellationToken),
            PauseCard.Summary(context));
    }
}

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

/// <summary>«Tiếp tục nhắc».</summary>
public sealed class ResumeCommand(ReferenceData reference, AuditLog audit, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.ResumeAll;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) => Permissions.IsOfficer(message.Who)
        ? new ChatReply.Card(PauseCard.State(reference.Settings, contexts.Now()), PauseCard.Summary(contexts.Now()))
        : await OfficersOnly.AnswerAsync(message, Intent, audit, contexts, cancellationToken);
}

/// <summary>Pauses the days that the card has shown; others are shown first.</summary>
public sealed class PauseAction(PauseForms forms, KeptDocuments documents, BusinessClock clock, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.PauseAll;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        PauseForm form = new(click[Fields.PauseFrom], click[Fields.PauseUntil], click[Fields.Reason]);
        if (Permissions.IsOfficer(click.Who) && form.Days(clock.Today, []) is var (from, until) && click[DataKeys.Shown] != PauseCard.Shown(from, until))
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

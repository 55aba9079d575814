using System.Globalization;
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

namespace TeamsReformBot.Host.Reminders;

/// <summary>«Tạm dừng nhắc đến ngày 15/12»: the day is shown before anything is paused.</summary>
public sealed class PauseCommand(ReferenceData reference, BusinessClock clock, AuditLog audit, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.PauseAll;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (!Permissions.IsOfficer(message.Who))
        {
            return await OfficersOnly.AnswerAsync(message, Intent, audit, contexts, cancellationToken);
        }

        CardContext context = contexts.Now();
        Slots said = message.Said.Slots;
        string? until = (said.Until ?? said.Date)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new ChatReply.Card(
            until is null && reference.Settings.IsPaused(clock.Today)
                ? PauseCard.State(reference.Settings, context)
                : PauseCard.Form(until, said.Text, [], context),
            PauseCard.Summary(context));
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

public sealed class PauseAction(KeptDocuments documents, BusinessClock clock, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.PauseAll;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        string? until = click[Fields.PauseUntil];
        string? reason = click[Fields.Reason];
        OfficeSettings? after = null;
        Outcome<OfficeSettings> outcome = await documents.ChangeSettingsAsync(
            now => Pause.Decide(after = now, until, reason, click.Who, clock.Today), click.Who, reason, cancellationToken);
        if (outcome is Outcome<OfficeSettings>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, "pause", refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(PauseCard.Form(until, reason, refused.Faults, contexts.Now()));
        }

        return new CardAnswer.Card(PauseCard.State(outcome is Outcome<OfficeSettings>.Done done ? done.Value : after!, contexts.Now()));
    }
}

public sealed class ResumeAction(KeptDocuments documents, ReferenceData reference, BusinessClock clock, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ResumeAll;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        Outcome<OfficeSettings> outcome = await documents.ChangeSettingsAsync(
            now => Pause.Resume(now, click.Who, clock.Today), click.Who, null, cancellationToken);
        return outcome is Outcome<OfficeSettings>.Refused refused
            ? (await refusals.ForbiddenAsync(click, "pause", refused.Faults, cancellationToken))!
            : new CardAnswer.Card(PauseCard.State(reference.Settings, contexts.Now()));
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

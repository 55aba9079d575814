using System.Text;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Conversation;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.People;

/// <summary>Reads a list, shows what it would change and keeps it until it is applied or discarded.</summary>
public sealed class RosterImporting(RosterStore roster, Refusals refusals, BusinessClock clock, CardContexts contexts)
{
    private const int PreviewHours = 24;

    public async Task<AdaptiveCards.AdaptiveCard> PreviewAsync(Person who, RosterReading reading, CancellationToken cancellationToken)
    {
        CardContext context = contexts.Now();
        if (reading.Roster is null)
        {
            return RosterImportCard.Faulty(reading.Faults, context);
        }

        (int version, RosterContent now) = await roster.CurrentAsync(cancellationToken);
        RosterContent next = RosterImport.Next(now, reading.Roster, clock.Today);
        if (!RosterUpkeep.HasEditor(next))
        {
            return RosterImportCard.Refused(new Fault(FaultCode.NobodyEditsRoster), context);
        }

        RosterDraft draft = new(
            Guid.NewGuid().ToString("N"), version, next, who.Upn, clock.Now, clock.Now.AddHours(PreviewHours));
        RosterChanges changes = RosterChanges.Between(now, next);
        if (!changes.IsEmpty)
        {
            await roster.KeepDraftAsync(draft, cancellationToken);
        }

        return RosterImportCard.Preview(changes, draft.Token, draft.ExpiresAt, context);
    }

    public Task<AdaptiveCards.AdaptiveCard> PreviewAsync(Person who, string pasted, CancellationToken cancellationToken)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(pasted));
        return PreviewAsync(who, RosterCsv.Read(stream), cancellationToken);
    }

    /// <summary>The words of a refusal, audited; null when they may.</summary>
    public async Task<string?> RefusedAsync(Person who, string what, CancellationToken cancellationToken) => Permissions.MayEditRoster(who)
        ? null
        : await refusals.ForbiddenAsync(who, what, ReferenceData.RosterDocument, FaultCode.NotAllowedToEditRoster, cancellationToken);
}

/// <summary>«Cập nhật danh sách»: pasted behind the command, or into the form that it opens.</summary>
public sealed class ImportRosterCommand(RosterImporting importing, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.ImportRoster;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (await importing.RefusedAsync(message.Who, nameof(IntentKind.ImportRoster), cancellationToken) is { } refused)
        {
            return new ChatReply.Words(refused);
        }

        return new ChatReply.Card(
            RosterPaste.In(message.Said.Slots.Text ?? "") is { } list
                ? await importing.PreviewAsync(message.Who, list, cancellationToken)
                : RosterImportCard.Ask(contexts.Now()),
            ChatText.RosterSummary);
    }
}

/// <summary>A file sent in chat: .csv or .xlsx.</summary>
public sealed class RosterFileHandler(RosterImporting importing) : ISentFileHandler
{
    public bool Takes(string name) => IsExcel(name) || name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    public async Task<ChatReply> HandleAsync(Person who, string name, Func<CancellationToken, Task<Stream?>> fetch, CancellationToken cancellationToken)
    {
        if (await importing.RefusedAsync(who, nameof(IntentKind.ImportRoster), cancellationToken) is { } refused)
        {
            return new ChatReply.Words(refused);
        }

        await using Stream? file = await fetch(cancellationToken);
        if (file is null)
        {
            return new ChatReply.Words(ChatText.FileNotFetched);
        }

        RosterReading reading = IsExcel(name) ? RosterExcel.Read(file) : RosterCsv.Read(file);
        return new ChatReply.Card(await importing.PreviewAsync(who, reading, cancellationToken), ChatText.RosterSummary);
    }

    private static bool IsExcel(string name) => name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
}

/// <summary>The form with the pasted list, sent.</summary>
public sealed class PreviewRosterAction(RosterImporting importing) : ICardAction
{
    public string Verb => Verbs.PreviewRoster;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken) =>
        await importing.RefusedAsync(click.Who, Verb, cancellationToken) is { } refused
            ? new CardAnswer.Line(refused)
            : new CardAnswer.Card(await importing.PreviewAsync(click.Who, click[Fields.List] ?? "", cancellationToken));
}

/// <summary>The previewed list becomes the next version, if the roster is still the one that it was compared with.</summary>
public sealed class ApplyRosterAction(RosterImporting importing, RosterStore roster, BusinessClock clock, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ApplyRoster;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (await importing.RefusedAsync(click.Who, Verb, cancellationToken) is { } refused)
        {
            return new CardAnswer.Line(refused);
        }

        CardContext context = contexts.Now();
        string token = click[DataKeys.Token] ?? "";
        (int version, RosterContent now) = await roster.CurrentAsync(cancellationToken);
        if (await roster.DraftAsync(token, cancellationToken) is not { } draft || draft.ExpiresAt < clock.Now)
        {
            return new CardAnswer.Card(RosterImportCard.Refused(new Fault(FaultCode.RosterDraftGone), context));
        }

        if (draft.BaseVersion != version
            || !await roster.SaveAsync(version, draft.Next with { FileHash = now.FileHash }, click.Who.Upn, click.Who.Name, Verb, cancellationToken))
        {
            return new CardAnswer.Card(RosterImportCard.Refused(new Fault(FaultCode.RosterChangedMeanwhile), context));
        }

        await roster.DropDraftAsync(token, cancellationToken);
        return new CardAnswer.Card(RosterImportCard.Applied(version + 1, draft.Next.People.Count, draft.Next.Units.Count(u => !u.IsClosed), context));
    }
}

/// <summary>The previewed list is not wanted.</summary>
public sealed class DiscardRosterAction(RosterImporting importing, RosterStore roster, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.DiscardRoster;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (await importing.RefusedAsync(click.Who, Verb, cancellationToken) is { } refused)
        {
            return new CardAnswer.Line(refused);
        }

        await roster.DropDraftAsync(click[DataKeys.Token] ?? "", cancellationToken);
        return new CardAnswer.Card(RosterImportCard.Discarded(contexts.Now()));
    }
}

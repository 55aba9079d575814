using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Limits;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Telemetry;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Teams;

/// <summary>Understands a sentence and finds the command for it.</summary>
public sealed class ChatRouter(
    CommandUse commands,
    PhraseBook phrases,
    ReferenceData reference,
    RosterContacts contacts,
    CardContexts contexts,
    SentencePace pace,
    BusinessClock clock,
    Instruments instruments)
{
    private readonly Vocabularies _vocabulary = new();

    /// <summary>What is answered, in this order.</summary>
    public async Task<IReadOnlyList<ChatReply>> HandleAsync(SaidInChat typed, CancellationToken cancellationToken)
    {
        using Measured measured = instruments.Chat();
        await reference.RefreshAsync(cancellationToken);
        if (!Guid.TryParse(typed.AadObjectId, out Guid id) || reference.Roster.Find(id) is not { } who)
        {
            measured.Outcome = nameof(ChatReply.Words);
            return [new ChatReply.Words(contacts.NotOnRoster())];
        }

        ChatReply reply = await AnswerAsync(typed, id, who, measured, cancellationToken);
        measured.Outcome = reply.GetType().Name;
        return typed.WithFile ? [new ChatReply.Words(ChatText.FileUnknown), reply] : [reply];
    }

    /// <summary>Answers a sentence with the command that its author chose for it.</summary>
    public async Task<ChatReply> ChosenAsync(IntentKind intent, string text, Person who, CancellationToken cancellationToken)
    {
        using Measured measured = instruments.Chat();
        if (commands.Find(intent) is not { } command || text.Length > PhraseBook.LongestMessage)
        {
            return new ChatReply.Words(ChatText.UnknownButton);
        }

        if (SecrecyStamp.IsIn(text))
        {
            return new ChatReply.Words(ChatText.SecrecyStamp);
        }

        Understanding said = phrases.As(intent, text, clock.Today, _vocabulary.Of(reference.Roster, reference.Plan));
        measured.Subject = said.Kind.ToString();
        ChatReply reply = said.Doubts.Count > 0
            ? new ChatReply.Words(DoubtWords.Of(said.Doubts))
            : await RunAsync(command, new ChatMessage(who, said, ChannelId: null, IsPersonal: true) { Text = text }, cancellationToken);
        measured.Outcome = reply.GetType().Name;
        return reply;
    }

    private async Task<ChatReply> AnswerAsync(SaidInChat typed, Guid id, Person who, Measured measured, CancellationToken cancellationToken)
    {
        if (pace.WaitFor(id) is { } wait)
        {
            return new ChatReply.Words(string.Format(ChatText.Culture, ChatText.TooManySentences, Math.Ceiling(wait.TotalSeconds)));
        }

        if (SecrecyStamp.IsIn(typed.Text))
        {
            return new ChatReply.Words(ChatText.SecrecyStamp);
        }

        Understanding said = Understand(typed, who, cancellationToken);
        // Its sender is told that it took too long, not that it says nothing.
        cancellationToken.ThrowIfCancellationRequested();
        measured.Subject = said.Kind.ToString();
        return await AnswerAsync(
            said, new ChatMessage(who, said, typed.ChannelId, typed.IsPersonal) { Text = typed.Text }, cancellationToken);
    }

    private Understanding Understand(SaidInChat typed, Person who, CancellationToken cancellationToken)
    {
        // The bot was called, and nothing said. A picture alone can only be meant as evidence.
        if (string.IsNullOrWhiteSpace(typed.Text))
        {
            return new Understanding(typed.WithFile ? IntentKind.SendEvidence : IntentKind.Help, Slots.None, [], []);
        }

        // A pasted list is longer than any sentence.
        if (RosterPaste.In(typed.Text) is { } list)
        {
            return new Understanding(IntentKind.ImportRoster, Slots.None with { Text = list }, [], []);
        }

        Vocabulary vocabulary = _vocabulary.Of(reference.Roster, reference.Plan);
        Understanding said = phrases.Understand(
            typed.Text, clock.Today, vocabulary, commands.OfferedTo(who), () => cancellationToken.IsCancellationRequested);
        return typed.WithFile && said.Kind is (IntentKind.Unknown or IntentKind.Courtesy)
            ? phrases.As(IntentKind.SendEvidence, typed.Text, clock.Today, vocabulary)
            : said;
    }

    private async Task<ChatReply> AnswerAsync(Understanding said, ChatMessage message, CancellationToken cancellationToken)
    {
        Func<CommandExample, bool> offered = commands.OfferedTo(message.Who);
        CommandExample[] choices = [.. said.Nearest.Where(offered)];
        if (said.Kind is IntentKind.Ask && choices.Length > 0)
        {
            return Choose(choices, message);
        }

        if (said.Doubts.Count > 0)
        {
            return new ChatReply.Words(DoubtWords.Of(said.Doubts));
        }

        if (commands.Find(said.Kind) is { } command)
        {
            return await RunAsync(command, message, cancellationToken);
        }

        // Understood, but nothing does it yet: as good as not understood.
        return Choose(choices.Length > 0 ? choices : phrases.Nearest(message.Text, offered), message);
    }

    // A click does not say who else reads the card, and a command says less where others do: there the sentences are shown only.
    private ChatReply.Card Choose(IReadOnlyList<CommandExample> choices, ChatMessage message) =>
        new(HelpCard.Choose([.. choices.Select(HelpRows.Of)], message.IsPersonal ? message.Text : null, message.Said.Kind is IntentKind.Ask, contexts.Now()), ChatText.HelpSummary);

    private async Task<ChatReply> RunAsync(IChatCommand command, ChatMessage message, CancellationToken cancellationToken) =>
        await commands.RefusalAsync(command, message, cancellationToken) ?? await command.HandleAsync(message, cancellationToken);
}

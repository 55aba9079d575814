using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Conversation;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.People;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Watch;

namespace TeamsReformBot.Host.Teams;

/// <summary>Understands a sentence and finds the command for it.</summary>
public sealed class ChatRouter(
    IEnumerable<IChatCommand> commands,
    PhraseBook phrases,
    ReferenceData reference,
    RosterContacts contacts,
    CardContexts contexts,
    BusinessClock clock,
    Instruments instruments)
{
    private readonly Dictionary<IntentKind, IChatCommand> _commands = commands.ToDictionary(c => c.Intent);
    private readonly Vocabularies _vocabulary = new();

    public async Task<ChatReply> HandleAsync(
        string text, string? aadObjectId, ConversationAddress address, string? channelId, CancellationToken cancellationToken)
    {
        using Measured measured = instruments.Chat();
        ChatReply reply = await AnswerAsync(text, aadObjectId, address, channelId, measured, cancellationToken);
        measured.Outcome = reply.GetType().Name;
        return reply;
    }

    private async Task<ChatReply> AnswerAsync(
        string text, string? aadObjectId, ConversationAddress address, string? channelId, Measured measured, CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        if (!Guid.TryParse(aadObjectId, out Guid id) || reference.Roster.Find(id) is not { } who)
        {
            return new ChatReply.Words(contacts.NotOnRoster());
        }

        if (SecrecyStamp.IsIn(text))
        {
            return new ChatReply.Words(ChatText.SecrecyStamp);
        }

        // A pasted list is longer than any sentence.
        Understanding said = RosterPaste.In(text) is { } list
            ? new Understanding(IntentKind.ImportRoster, Slots.None with { Text = list }, null, [])
            : phrases.Understand(text, clock.Today, _vocabulary.Of(reference.Roster, reference.Plan), Offered(who));
        measured.Subject = said.Kind.ToString();
        if (said.Question is { } question)
        {
            return new ChatReply.Words(question);
        }

        if (_commands.TryGetValue(said.Kind, out IChatCommand? command))
        {
            return await command.HandleAsync(new ChatMessage(who, said, address, channelId) { Text = text }, cancellationToken);
        }

        // Understood, but nothing does it yet: as good as not understood.
        IReadOnlyList<CommandExample> nearest = said.Nearest is { Count: > 0 } found ? found : phrases.Nearest(text, Offered(who));
        return new ChatReply.Card(
            HelpCard.NotUnderstood([.. nearest.Select(e => contexts.InEnglish ? e.English : e.Text)], contexts.Now()), ChatText.HelpSummary);
    }

    private Func<IntentKind, bool> Offered(Person who) => intent => _commands.ContainsKey(intent) && Audience.MayUse(intent, who, reference.Roster);
}

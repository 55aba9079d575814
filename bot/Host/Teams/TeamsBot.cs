using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Teams;

/// <summary>The bot's ear: takes each activity to the router it belongs to and gives the answer back.</summary>
public sealed class TeamsBot(
    CardRouter cards, ChatRouter chat, SentFiles files, Arrivals arrivals, TeamEvents team, ChangedMessages changed, FileOffers offers,
    SeenActivities seen, Patience patience)
    : ActivityHandler
{
    private const string CardAction = "adaptiveCard/action";

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        IMessageActivity message = turnContext.Activity;
        await patience.KeepAsync(ct => ArrivedAsync(turnContext, isSeen: true, ct), cancellationToken);
        if (!await patience.KeepAsync(ct => seen.FirstTimeAsync(message.Conversation.Id, message.Id ?? "", ct), cancellationToken))
        {
            return;
        }

        string text = Addressed.Said(message);
        if (text.Length == 0 && message.Value is not null)
        {
            await SubmittedAsync(turnContext, message, cancellationToken);
            return;
        }

        IReadOnlyList<Attachment> sent = SentFiles.In(message);
        if (sent.Count > 0 && await files.HandleAsync(sent, message.From?.AadObjectId, cancellationToken) is { } read)
        {
            await turnContext.SendActivityAsync(MessageOf(read), cancellationToken);
            return;
        }

        SaidInChat said = new(text, message.From?.AadObjectId, Arrivals.ChannelIdOf(message), Arrivals.IsPersonal(message), sent.Count > 0);
        foreach (ChatReply reply in await patience.KeepAsync(ct => chat.HandleAsync(said, ct), cancellationToken))
        {
            await turnContext.SendActivityAsync(MessageOf(reply), cancellationToken);
        }
    }

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        IInvokeActivity invoke = turnContext.Activity;
        if (invoke.Name == FileOffers.Consent)
        {
            IMessageActivity follows = await patience.KeepAsync(
                ct => offers.AnsweredAsync(invoke.Value, invoke.From?.AadObjectId, ct), cancellationToken);
            await turnContext.SendActivityAsync(follows, cancellationToken);
            return new InvokeResponse { Status = StatusCodes.Status200OK };
        }

        if (invoke.Name != CardAction)
        {
            return new InvokeResponse { Status = StatusCodes.Status400BadRequest };
        }

        IReadOnlyDictionary<string, string> action = Payload.Values(invoke.Value, "action");
        IReadOnlyDictionary<string, string> data = Payload.Values(invoke.Value, "action", "data");
        CardAnswer answer = await cards.HandleAsync(
            invoke.From?.AadObjectId, action.GetValueOrDefault("verb"), data, turnContext.Activity.ReplyToId, cancellationToken);
        answer = await WithFileAsync(turnContext, answer, cancellationToken);
        return new InvokeResponse { Status = StatusCodes.Status200OK, Body = BodyOf(answer) };
    }

    protected override Task OnInstallationUpdateActivityAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        ArrivedAsync(turnContext, isSeen: turnContext.Activity.Action is not ("remove" or "remove-upgrade"), cancellationToken);

    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        ArrivedAsync(turnContext, isSeen: turnContext.Activity.MembersAdded is { Count: > 0 }, cancellationToken);

    protected override Task OnMessageUpdateActivityAsync(
        ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        patience.KeepAsync(ct => changed.EditedAsync(turnContext, ct), cancellationToken);

    protected override Task OnMessageDeleteActivityAsync(
        ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) =>
        patience.KeepAsync(ct => changed.DeletedAsync(turnContext, ct), cancellationToken);

    // Where an activity came from, and what its team tells.
    private async Task ArrivedAsync(ITurnContext turn, bool isSeen, CancellationToken cancellationToken)
    {
        if (isSeen)
        {
            await arrivals.SeenAsync(turn, cancellationToken);
        }

        await team.HeardAsync(turn.Activity, cancellationToken);
    }

    // An old client sends a button as a message: it cannot take a card as the answer, so the posted card is replaced.
    private async Task SubmittedAsync(
        ITurnContext<IMessageActivity> turnContext, IMessageActivity message, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, string> data = Payload.Values(message.Value);
        CardAnswer answer = await cards.HandleAsync(
            message.From?.AadObjectId, data.GetValueOrDefault(DataKeys.Verb), data, message.ReplyToId, cancellationToken);
        if (answer is CardAnswer.File)
        {
            await WithFileAsync(turnContext, answer, cancellationToken);
            return;
        }

        if (answer is CardAnswer.Card card && message.ReplyToId is { } postedId)
        {
            IMessageActivity update = MessageFactory.Attachment(TeamsMessenger.AttachmentOf(card.Content));
            update.Id = postedId;
            update.Conversation = message.Conversation;
            await turnContext.UpdateActivityAsync(update, cancellationToken);
            return;
        }

        ChatReply reply = answer is CardAnswer.Card shown
            ? new ChatReply.Card(shown.Content, ChatText.CardSummary)
            : new ChatReply.Words(((CardAnswer.Line)answer).Text);
        await turnContext.SendActivityAsync(MessageOf(reply), cancellationToken);
    }

    // A file cannot be the answer to a click: it is offered in a message, and the answer says so.
    private async Task<CardAnswer> WithFileAsync(ITurnContext turnContext, CardAnswer answer, CancellationToken cancellationToken)
    {
        if (answer is not CardAnswer.File file)
        {
            return answer;
        }

        IMessageActivity offer = await patience.KeepAsync(
            ct => offers.OfferAsync(file.To, file.Offered, Arrivals.IsPersonal(turnContext.Activity), ct), cancellationToken);
        await turnContext.SendActivityAsync(offer, cancellationToken);
        return new CardAnswer.Line(ChatText.FileOffered);
    }

    private static IMessageActivity MessageOf(ChatReply reply)
    {
        if (reply is ChatReply.Card card)
        {
            IMessageActivity message = MessageFactory.Attachment(TeamsMessenger.AttachmentOf(card.Content));
            message.Summary = card.Summary;
            return message;
        }

        Activity words = MessageFactory.Text(((ChatReply.Words)reply).Text);
        words.TextFormat = "plain";
        return words;
    }

    private static Dictionary<string, object> BodyOf(CardAnswer answer) => answer switch
    {
        CardAnswer.Card card => new()
        {
            ["statusCode"] = 200,
            ["type"] = AdaptiveCards.AdaptiveCard.ContentType,
            ["value"] = Payload.Tree(card.Content),
        },
        CardAnswer.Line line => new()
        {
            ["statusCode"] = 200,
            ["type"] = "application/vnd.microsoft.activity.message",
            ["value"] = line.Text,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(answer), answer, null),
    };
}

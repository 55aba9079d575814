using System.Text.RegularExpressions;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TeamsReformBot.Cards;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Teams;

/// <summary>The bot's ear: takes each activity to the router it belongs to and gives the answer back.</summary>
public sealed partial class TeamsBot(CardRouter cards, ChatRouter chat, SentFiles files, Arrivals arrivals, FileOffers offers, SeenActivities seen, Patience patience) : ActivityHandler
{
    private const string CardAction = "adaptiveCard/action";

    // No command is nearly as long, and looking for mentions that never end takes the square of the length.
    private const int LongestWithMentions = 4000;

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        IMessageActivity message = turnContext.Activity;
        await patience.KeepAsync(ct => arrivals.SeenAsync(turnContext, ct), cancellationToken);
        if (!await patience.KeepAsync(ct => seen.FirstTimeAsync(message.Conversation.Id, message.Id ?? "", ct), cancellationToken))
        {
            return;
        }

        string text = Said(message);
        if (text.Length == 0 && message.Value is not null)
        {
            await SubmittedAsync(turnContext, message, cancellationToken);
            return;
        }

        if (SentFiles.In(message) is { } file && await files.HandleAsync(file, message.From?.AadObjectId, cancellationToken) is { } read)
        {
            await turnContext.SendActivityAsync(MessageOf(read), cancellationToken);
            return;
        }

        ChatReply reply = await patience.KeepAsync(
            ct => chat.HandleAsync(text, message.From?.AadObjectId, Arrivals.ChannelIdOf(message), Arrivals.IsPersonal(message), ct), cancellationToken);
        await turnContext.SendActivityAsync(MessageOf(reply), cancellationToken);
    }

    protected override async Task<InvokeResponse> OnInvokeActivityAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken)
    {
        IInvokeActivity invoke = turnContext.Activity;
        if (invoke.Name == FileOffers.Consent)
        {
            IMessageActivity follows = await patience.KeepAsync(ct => offers.AnsweredAsync(invoke.Value, invoke.From?.AadObjectId, ct), cancellationToken);
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

    protected override Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Action is "remove" ? Task.CompletedTask : arrivals.SeenAsync(turnContext, cancellationToken);

    protected override Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.MembersAdded is { Count: > 0 } ? arrivals.SeenAsync(turnContext, cancellationToken) : Task.CompletedTask;

    // An old client sends a button as a message: it cannot take a card as the answer, so the posted card is replaced.
    private async Task SubmittedAsync(ITurnContext<IMessageActivity> turnContext, IMessageActivity message, CancellationToken cancellationToken)
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

    // By its own mention the bot is spoken to, in a channel only so; another's is a name that the sentence is about.
    private static string Said(IMessageActivity message)
    {
        string text = message.Text ?? "";
        if (text.Length > LongestWithMentions)
        {
            return text.Trim();
        }

        string[] names = [.. Mentions().Matches(text).Select(mention => mention.Groups["name"].Value)];
        string? own = names.Contains(message.Recipient?.Name) ? message.Recipient?.Name : Arrivals.IsPersonal(message) ? null : names.FirstOrDefault();
        return Mentions().Replace(text, mention => mention.Groups["name"].Value is var name && name == own ? " " : name).Trim();
    }

    [GeneratedRegex("<at[^>]*>(?<name>.*?)</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Mentions();
}

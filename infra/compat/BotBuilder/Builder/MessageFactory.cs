using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

public static class MessageFactory
{
    public static Activity Text(string text, string ssml = null, string inputHint = null) => Message([], text, ssml, inputHint);

    public static IMessageActivity Attachment(Attachment attachment, string text = null, string ssml = null, string inputHint = null)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Message([attachment], text, ssml, inputHint);
    }

    // Blank text is left out: clients would draw an empty bubble.
    private static Activity Message(List<Attachment> attachments, string text, string ssml, string inputHint) => new()
    {
        Type = ActivityTypes.Message,
        Text = string.IsNullOrWhiteSpace(text) ? null : text,
        Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml,
        InputHint = inputHint ?? "acceptingInput",
        Attachments = attachments,
        Entities = [],
    };
}

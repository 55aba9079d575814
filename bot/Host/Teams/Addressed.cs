using System.Text.RegularExpressions;
using Microsoft.Bot.Schema;

namespace TeamsReformBot.Host.Teams;

/// <summary>What was said to the bot: by its own mention it is spoken to, another's is a name that the sentence is about.</summary>
internal static partial class Addressed
{
    // No command is nearly as long, and looking for mentions that never end takes the square of the length.
    private const int LongestWithMentions = 4000;

    /// <summary>The sentence without the bot's own mention; other people's stay as their names.</summary>
    public static string Said(IMessageActivity message)
    {
        string text = message.Text ?? "";
        if (text.Length > LongestWithMentions)
        {
            return text.Trim();
        }

        HashSet<string> own = OwnNames(message, text);
        return Mentions().Replace(text, mention => mention.Groups["name"].Value is var name && own.Contains(name) ? " " : name).Trim();
    }

    // A client that says whom each mention is of is believed: the bot may bear another name there, and a person may bear the bot's.
    private static HashSet<string> OwnNames(IMessageActivity message, string text)
    {
        if (message.Entities?.OfType<Mention>().ToList() is { Count: > 0 } mentions)
        {
            return
            [
                .. mentions.Where(m => m.Mentioned.Id == message.Recipient?.Id)
                    .SelectMany(m => (string[])[m.Mentioned.Name ?? "", InnerOf(m.Text)])
            ];
        }

        string[] names = [.. Mentions().Matches(text).Select(mention => mention.Groups["name"].Value)];
        string? own = names.Contains(message.Recipient?.Name) ? message.Recipient?.Name
            : Arrivals.IsPersonal(message) ? null
            : names.FirstOrDefault();
        return own is null ? [] : [own];
    }

    private static string InnerOf(string? mention) => Mentions().Match(mention ?? "").Groups["name"].Value;

    [GeneratedRegex("<at[^>]*>(?<name>.*?)</at>", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Mentions();
}

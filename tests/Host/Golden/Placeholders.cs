using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Host.Tests.Golden;

/// <summary>
/// Puts placeholders in the place of what is another one in every run: random ids, the ids that the channel gives to messages, the port
/// of the channel, and
/// the machine's time. They have the form of what they stand for, so that rows with them can be loaded, and the same id has the same one
/// wherever it stands.
/// </summary>
internal sealed partial class Placeholders
{
    private const string Channel = "http://127.0.0.1:1";
    private static readonly (Regex Form, int Digits)[] Kinds = [(RandomId(), 32), (MessageId(), 6), (Pseudonym(), 12)];

    private readonly string _channelUrl;
    private readonly Dictionary<string, string>[] _found = [.. Kinds.Select(_ => new Dictionary<string, string>())];

    /// <param name="channelUrl">Where the channel was served.</param>
    /// <param name="rows">All rows as text.</param>
    public Placeholders(string channelUrl, IReadOnlyList<string> rows)
    {
        _channelUrl = channelUrl.TrimEnd('/');
        for (int kind = 0; kind < Kinds.Length; kind++)
        {
            // An order that depends on nothing which has no placeholder yet.
            foreach (Match each in rows.OrderBy(row =>
                Bare(row, kind), StringComparer.Ordinal).SelectMany(row => Kinds[kind].Form.Matches(row)))
            {
                string next = (_found[kind].Count + 1).ToString(CultureInfo.InvariantCulture).PadLeft(Kinds[kind].Digits, '0');
                _found[kind].TryAdd(Plain(each.Value), next);
            }
        }
    }

    public string In(string row) =>
        Kinds.Index().Aggregate(Plainer(WithKey(row)).Replace(_channelUrl, Channel, StringComparison.Ordinal), Filled);

    // What depends on the machine's clock, or on which of several messages was drawn first.
    private static string Plainer(string row) =>
        FirstReader().Replace(OpenUntil().Replace(row, "2026-01-01T00:00:00+00:00"), "cv.vp@so.example.vn");

    // A posted card's key follows from where it stands. Where it does not any more, it is left as it is, which shows as a difference.
    private string WithKey(string row)
    {
        Match card = PostedCard().Match(row);
        return card.Success && KeyOf(card, card.Groups["message"].Value) == card.Groups["key"].Value
            ? row.Replace(card.Groups["key"].Value, KeyOf(card, _found[1][card.Groups["message"].Value]), StringComparison.Ordinal)
            : row;
    }

    private static string KeyOf(Match card, string message) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{card.Groups["place"].Value}\n{message}")), 0, 12);

    // The first kinds with their placeholders, the others without any.
    private string Bare(string row, int kindsNamed) => Kinds.Index().Aggregate(
        Plainer(PostedCardKey().Replace(row, "")),
        (bare, kind) => kind.Index < kindsNamed ? Filled(bare, kind) : kind.Item.Form.Replace(bare, ""));

    private string Filled(string text, (int Index, (Regex Form, int Digits) Item) kind) =>
        kind.Item.Form.Replace(text, each => Like(each.Value, _found[kind.Index][Plain(each.Value)]));

    private static string Plain(string id) => id.Replace("-", "", StringComparison.Ordinal);

    private static string Like(string id, string placeholder) =>
        id.Contains('-', StringComparison.Ordinal) ? Guid.Parse(placeholder).ToString("D") : placeholder;

    // The people of the sample roster have ids of their own, which are no random ones.
    [GeneratedRegex("(?<![0-9a-f])(?!aaaaaaaa-?0000)[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}(?![0-9a-f])")]
    private static partial Regex RandomId();

    [GeneratedRegex("(?<=\"ActivityId\":\")[0-9]{6}(?=\")")]
    private static partial Regex MessageId();

    // Whoever was taken out by name has one in the name's place.
    [GeneratedRegex("(?<=an-danh-)[0-9a-f]{12}")]
    private static partial Regex Pseudonym();

    [GeneratedRegex("(?<=\"FormOpenUntil\":\")[^\"]+")]
    private static partial Regex OpenUntil();

    // A changed roster file is put to several people at once; what waits to be applied is kept when the first of their messages is drawn.
    [GeneratedRegex("(?<=\"ByUpn\":\")[^\"]+(?=\",\"At\":\"[^\"]+\",\"ExpiresAt\":\"[^\"]+\",\"FileHash\":)")]
    private static partial Regex FirstReader();

    [GeneratedRegex("(?<=\\A[^\\n]*\\|p\\|[^\\n]*\\|)[0-9a-f]{24}(?=\\n)")]
    private static partial Regex PostedCardKey();

    [GeneratedRegex(
        "\\A[^\\n]*\\|p\\|[^\\n]*\\|(?<key>[0-9a-f]{24})\\n.*"
        + "\"ConversationId\":\"(?<place>[^\"]*)\".*\"ActivityId\":\"(?<message>[0-9]{6})\"",
        RegexOptions.Singleline)]
    private static partial Regex PostedCard();
}

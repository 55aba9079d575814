using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Host.Tests.Manifest;

/// <summary>The files of the Teams application package.</summary>
internal static partial class Package
{
    public static string Text(string file) => File.ReadAllText(PathOf(file));

    public static byte[] Bytes(string file) => File.ReadAllBytes(PathOf(file));

    public static bool Has(string file) => File.Exists(PathOf(file));

    /// <summary>The manifest with the example values in the place of its placeholders, as packaging makes it.</summary>
    public static JsonNode Manifest() =>
        JsonNode.Parse(Placeholder().Replace(Text("manifest.json"), match => Variables()[match.Groups[1].Value]))!;

    public static IEnumerable<string> Placeholders() =>
        Placeholder().Matches(Text("manifest.json")).Select(match => match.Groups[1].Value);

    public static IReadOnlyDictionary<string, string> Variables() => Text("variables.env")
        .Split('\n')
        .Where(line => line.Length > 0 && line[0] != '#')
        .Select(line => line.Split('=', 2))
        .ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The node at a path such as <c>bots[0].commandLists[0].commands[2].title</c>, or null where there is none.</summary>
    public static JsonNode? At(JsonNode manifest, string path)
    {
        JsonNode? node = manifest;
        foreach (Match step in Step().Matches(path))
        {
            node = step.Groups["index"] is { Success: true } index
                ? (node as JsonArray)?.ElementAtOrDefault(int.Parse(index.Value, null))
                : (node as JsonObject)?[step.Groups["key"].Value];
        }

        return node;
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "manifest", file);

    [GeneratedRegex(@"\$\{\{(\w+)\}\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\[(?<index>\d+)\]|(?<key>[^.\[\]]+)")]
    private static partial Regex Step();
}

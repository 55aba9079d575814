#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// The figures of the house, counted from its source: dotnet run infra/build/figures.cs [folder of the checkout]
//
// production       every .cs under bot and cards; what is generated lies in bin and obj and is left out.
// feature files of a confirm   see Confirm below.
// retry loops      for (int i = 0; i < MaxTries; ...) or while (true), whose body awaits: read, decide, write, and again when somebody
//                  else wrote first.
// handlers         classes that implement one of the interfaces which the frame calls.
// circles          folders of bot/Domain and of bot/Host that refer to each other: by a using, or by Folder.Type.

using System.Text.RegularExpressions;

const int LongestFile = 200;
const int LongestLine = 140;

string root = Path.GetFullPath(args.FirstOrDefault() ?? ".");
List<Source> sources = [.. Read("bot").Concat(Read("cards")).OrderBy(s => s.Path, StringComparer.Ordinal)];
Sizes();
Confirm();
RetryLoops();
Handlers();
Circles("bot/Domain", "TeamsReformBot.Domain");
Circles("bot/Host", "TeamsReformBot.Host");

IEnumerable<Source> Read(string folder) => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories)
    .Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'))
    .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"))
    .Select(path => new Source(path, File.ReadAllLines(Path.Combine(root, path))));

void Sizes()
{
    int[] lines = [.. sources.Select(s => s.Lines.Length).Order()];
    Source longest = sources.MaxBy(s => s.Lines.Length)!;
    int[] methods = [.. sources.SelectMany(MethodLengths).Order()];
    Console.WriteLine($"production: {sources.Count} files, {lines.Sum()} lines");
    Console.WriteLine($"lines of a file: median {At(lines, 0.5)}, 90th {At(lines, 0.9)}, largest {lines[^1]} ({longest.Path})");
    Source[] over = [.. sources.Where(s => s.Lines.Length > LongestFile)];
    Console.WriteLine($"files over {LongestFile} lines: {over.Length}");
    List(over.Select(s => $"{s.Lines.Length} {s.Path}"));
    Console.WriteLine($"lines over {LongestLine} characters: {sources.Sum(s => s.Lines.Count(l => l.Length > LongestLine))}");
    Console.WriteLine($"lines of a method: median {At(methods, 0.5)}, 90th {At(methods, 0.9)}, of {methods.Length}");
}

// From the first line of a member with parameters to its last: a body in braces ends with the brace below the declaration, any other with
// the first line that ends in a semicolon.
IEnumerable<int> MethodLengths(Source source)
{
    for (int i = 0; i < source.Lines.Length; i++)
    {
        const string NoMethod = @"(?!.*\b(?:class|record|struct|interface|enum|delegate|const)\b)";
        Match declared = Regex.Match(source.Lines[i], $@"^( {{4}}| {{8}})(?:public|private|internal|protected)\b{NoMethod}[^=;]*\(");
        if (!declared.Success)
        {
            continue;
        }

        string indent = declared.Groups[1].Value;
        int open = Array.FindIndex(source.Lines, i, line => line == indent + "{");
        int semicolon = Array.FindIndex(source.Lines, i, line => line.EndsWith(';'));
        bool isBlock = open >= 0 && (semicolon < 0 || open < semicolon);
        int end = isBlock ? Array.IndexOf(source.Lines, indent + "}", open) : semicolon;
        if (end >= i)
        {
            yield return end - i + 1;
            i = end;
        }
    }
}

// The files in which one reads a confirm from its verb to its receipt: from the class whose Verb is Verbs.Confirm, every type of an
// Assignments folder and every card that the text of a type names (constructor, static call, parameter, result), and from there on. Not
// followed: what only another button of the feature uses, the frame (Storage, Setup, Teams, ...), other features' rules, and what all
// cards are written with.
void Confirm()
{
    string[] kit =
    [
        "Buttons", "CardContext", "CardWriter", "DataKeys", "FaultText", "Fitting", "FormFields",
        "PackedData", "RelativeTime", "Verbs", "Words",
    ];
    Dictionary<string, Declared> types = sources
        .Where(s => Regex.IsMatch(s.Path, "^cards/(?!Kit/)|^bot/.*/Assignments/"))
        .SelectMany(Types).Where(t => !kit.Contains(t.Name)).GroupBy(t => t.Name).ToDictionary(g => g.Key, g => g.First());
    Declared? start = types.Values.FirstOrDefault(t => Regex.IsMatch(t.Text, @"Verb => Verbs\.Confirm;"))
        ?? sources.SelectMany(Types).FirstOrDefault(t => Regex.IsMatch(t.Text, @"Verb => Verbs\.Confirm;"));
    if (start is null)
    {
        Console.WriteLine("feature files of a confirm: no class has the verb Verbs.Confirm");
        return;
    }

    HashSet<Declared> reached = [start];
    Queue<Declared> open = new(reached);
    while (open.TryDequeue(out Declared? type))
    {
        foreach (Declared next in Words(type.Text).Where(types.ContainsKey).Select(word => types[word]).Where(reached.Add))
        {
            open.Enqueue(next);
        }
    }

    string[] files = [.. reached.Select(t => t.Path).Distinct().Order(StringComparer.Ordinal)];
    Console.WriteLine($"feature files of a confirm: {files.Length}");
    List(files);
}

void RetryLoops()
{
    string[] found =
    [
        .. from source in sources
           from i in Enumerable.Range(0, source.Lines.Length)
           let line = source.Lines[i]
           let bounded = Regex.IsMatch(line, @"for \(int \w+ = 0; \w+ < \w*Tries\w*;")
           where bounded || line.Contains("while (true)", StringComparison.Ordinal)
           where Body(source, i).Contains("await ", StringComparison.Ordinal)
           select $"{source.Path}:{i + 1}{(bounded ? "" : " (unbounded)")}",
    ];
    Console.WriteLine($"retry loops: {found.Length}, of them unbounded {found.Count(f => f.EndsWith(')'))}");
    List(found);
}

string Body(Source source, int at)
{
    string indent = Regex.Match(source.Lines[at], "^ *").Value;
    return string.Join('\n', source.Lines.Skip(at).TakeWhile(line => line != indent + "}"));
}

void Handlers()
{
    string[] frame = ["ICardAction", "IChatCommand", "IMessageContent", "IOutboxEffect", "ISentFileHandler", "IRecordedFigures"];
    List<(string Kind, Declared Type)> handlers =
    [
        .. from type in sources.SelectMany(Types)
           let heads = Regex.Match(type.Text, @"^[^{;]*?\)?\s*:\s*([^{;]+)").Groups[1].Value
           from kind in frame
           where Regex.IsMatch(heads, $@"\b{kind}\b") && !type.Text.Contains("interface " + type.Name, StringComparison.Ordinal)
           select (kind, type),
    ];
    foreach (IGrouping<string, (string Kind, Declared Type)> kind in handlers.GroupBy(h => h.Kind))
    {
        Console.WriteLine($"{kind.Key}: {kind.Count(h => IsAtHome(h.Type))} of {kind.Count()} in a file of their own name");
    }

    int home = handlers.Count(h => IsAtHome(h.Type));
    Console.WriteLine($"handlers in a file of their own name: {home} of {handlers.Count} ({100.0 * home / handlers.Count:F0} %)");
}

bool IsAtHome(Declared type) => Path.GetFileNameWithoutExtension(type.Path) == type.Name;

void Circles(string floor, string named)
{
    Dictionary<string, List<Source>> folders = sources
        .Where(s => s.Path.StartsWith(floor + "/", StringComparison.Ordinal) && s.Path.Count(c => c == '/') > 2)
        .GroupBy(s => s.Path.Split('/')[2]).ToDictionary(g => g.Key, g => g.ToList());
    Dictionary<string, HashSet<string>> typesOf = folders.ToDictionary(
        f => f.Key, f => f.Value.SelectMany(Types).Select(t => t.Name).ToHashSet());
    Dictionary<string, HashSet<string>> uses = folders.ToDictionary(
        f => f.Key, f => f.Value.SelectMany(Named).Where(o => o != f.Key).ToHashSet());
    IEnumerable<string> Named(Source source) =>
        Regex.Matches(source.Code, Regex.Escape(named) + @"\.(\w+)").Select(m => m.Groups[1].Value).Where(folders.ContainsKey)
            .Concat(Regex.Matches(source.Code, @"(?<![\w.])([A-Z]\w*)\.([A-Z]\w*)")
                .Where(m => typesOf.TryGetValue(m.Groups[1].Value, out HashSet<string>? types) && types.Contains(m.Groups[2].Value))
                .Select(m => m.Groups[1].Value));
    HashSet<string> From(string folder)
    {
        HashSet<string> found = [];
        Queue<string> open = new([folder]);
        while (open.TryDequeue(out string? next))
        {
            foreach (string each in uses[next].Where(found.Add))
            {
                open.Enqueue(each);
            }
        }

        return found;
    }

    Dictionary<string, HashSet<string>> reach = folders.Keys.ToDictionary(f => f, From);
    string[] circles =
    [
        .. folders.Keys.Where(f => reach[f].Contains(f))
            .Select(f => string.Join(", ", folders.Keys
                .Where(o => o == f || (reach[f].Contains(o) && reach[o].Contains(f))).Order(StringComparer.Ordinal)))
            .Distinct().OrderByDescending(members => members.Length),
    ];
    Console.WriteLine($"circles of folders in {floor}: {circles.Length} (of {folders.Count} folders)");
    List(circles.Select(members => $"{members.Split(", ").Length}: {members}"));
}

// The types that a file declares at its own level, each with the text up to the next one.
IEnumerable<Declared> Types(Source source)
{
    const string Modifiers = @"^(?:public|internal|file)?\s*(?:(?:static|sealed|abstract|partial|readonly)\s+)*";
    Match[] starts =
    [
        .. Regex.Matches(source.Code, Modifiers + @"(?:class|record(?: struct)?|struct|interface|enum)\s+(\w+)", RegexOptions.Multiline)
            .Cast<Match>(),
    ];
    return starts.Select((start, i) => new Declared(
        start.Groups[1].Value, source.Path, source.Code[start.Index..(i + 1 < starts.Length ? starts[i + 1].Index : source.Code.Length)]));
}

IEnumerable<string> Words(string text) => Regex.Matches(text, @"\b[A-Z]\w*").Select(m => m.Value).Distinct();

int At(int[] ordered, double share) => ordered[(int)Math.Ceiling(share * ordered.Length) - 1];

void List(IEnumerable<string> lines)
{
    foreach (string line in lines)
    {
        Console.WriteLine("    " + line);
    }
}

/// <param name="Path">From the root of the checkout, with slashes.</param>
sealed record Source(string Path, string[] Lines)
{
    /// <summary>Without comments.</summary>
    public string Code { get; } = string.Join('\n', Lines.Select(line => Regex.Replace(line, @"(^|\s)//.*$", "")));
}

/// <param name="Text">From its declaration to the next.</param>
sealed record Declared(string Name, string Path, string Text);

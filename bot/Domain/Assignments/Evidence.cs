using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>Evidence is a link that opens, or a document's number and sign such as 05/BB-TTUD.</summary>
public static partial class Evidence
{
    /// <summary>The evidence as typed, or null when none; adds a fault when it is neither a link nor a document's number.</summary>
    public static string? Read(string? typed, FormReader read)
    {
        string? text = read.Text(typed, Fields.Evidence);
        if (text is not null && read.IsCleanAt(Fields.Evidence) && !IsLink(text) && !NamesDocument(text))
        {
            read.Add(new Fault(FaultCode.EvidenceUnreadable, Fields.Evidence));
        }

        return text;
    }

    public static bool IsLink(string text) =>
        !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out Uri? uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Host.Contains('.', StringComparison.Ordinal);

    /// <summary>The link or the document's number that a sentence names; null when none.</summary>
    public static string? FindIn(string sentence) =>
        sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(IsLink)
        ?? FindNumber(sentence);

    /// <summary>The document's number that a sentence names, such as 45/BC-VP; null when none.</summary>
    public static string? FindNumber(string sentence) => DocumentNumber().Match(sentence) is { Success: true } found ? found.Value : null;

    private static bool NamesDocument(string text) =>
        !text.Contains("//", StringComparison.Ordinal) && !text.Contains(":/", StringComparison.Ordinal) && DocumentNumber().IsMatch(text);

    // Number, slash, then a sign that begins with a type such as BB, BC, KH, QĐ.
    [GeneratedRegex(@"(?<![\p{L}\d/.])\d{1,6}[a-z]?/(\d{4}/)?\p{Lu}[\p{L}\d]*(-\p{L}[\p{L}\d&]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentNumber();
}

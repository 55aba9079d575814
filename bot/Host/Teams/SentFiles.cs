using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;

namespace TeamsReformBot.Host.Teams;

/// <summary>What is done with a kind of file that somebody sends in the personal chat.</summary>
public interface ISentFileHandler
{
    bool Takes(string name);

    /// <summary>The words of a refusal, audited; null when they may.</summary>
    Task<string?> RefusedAsync(Person who, CancellationToken cancellationToken);

    Task<ChatReply> ReadAsync(Person who, string name, Stream file, CancellationToken cancellationToken);
}

/// <summary>Fetches files that were sent, from the tenant's own file hosts only.</summary>
public sealed class SentFiles(
    IEnumerable<ISentFileHandler> handlers, IHttpClientFactory http, ReferenceData reference, IHostEnvironment environment,
    IOptions<ReformOptions> options)
{
    /// <summary>The client that follows no redirect: the host was checked, the next one would not be.</summary>
    public const string HttpClient = "sent-files";

    private const string FileContentType = "application/vnd.microsoft.teams.file.download.info";
    private const string DownloadUrl = "downloadUrl";
    private static readonly string[] NoFiles = ["text/", "application/vnd.microsoft.card.", "application/vnd.microsoft.teams.card."];

    private const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>
    /// The files and pictures of a message. Its own words come once more as HTML, and what it quotes or shows as a card: these are none.
    /// </summary>
    public static IReadOnlyList<Attachment> In(IMessageActivity message) =>
        [.. (message.Attachments ?? [])
            .Where(a => a.ContentType is { } type && type.Contains('/', StringComparison.Ordinal) && !NoFiles.Any(
                begin => type.StartsWith(begin, StringComparison.Ordinal)))];

    /// <summary>
    /// The answer to what was sent; null when its sender is unknown, or when nothing of it is for the bot to read: that is answered
    /// elsewhere.
    /// </summary>
    public async Task<ChatReply?> HandleAsync(IReadOnlyList<Attachment> files, string? aadObjectId, CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        if (!Guid.TryParse(aadObjectId, out Guid id) || reference.Roster.Find(id) is not { } who || !files.Any(IsTaken))
        {
            return null;
        }

        // Which of them is meant is not for the bot to guess: a list taken in replaces the one before.
        if (files.Count > 1)
        {
            string names = string.Join(", ", files.Select(f => f.Name));
            return new ChatReply.Words(string.Format(CultureInfo.InvariantCulture, ChatText.FilesSeveral, files.Count, names));
        }

        string name = files[0].Name ?? "";
        ISentFileHandler handler = handlers.First(h => h.Takes(name));
        if (await handler.RefusedAsync(who, cancellationToken) is { } refused)
        {
            return new ChatReply.Words(refused);
        }

        string? address = Payload.Values(files[0].Content).GetValueOrDefault(DownloadUrl);
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? url) || !FileHosts.Allow(url, environment, options.Value))
        {
            return new ChatReply.Words(ChatText.FileNotFetched);
        }

        (Stream? file, bool isPage) = await FetchAsync(url, cancellationToken);
        return file is null ? new ChatReply.Words(isPage ? ChatText.FileIsWebPage : ChatText.FileNotFetched)
            : await handler.ReadAsync(who, name, file, cancellationToken);
    }

    private bool IsTaken(Attachment file) => file.ContentType == FileContentType && handlers.Any(h => h.Takes(file.Name ?? ""));

    // Too large, not to be had, or a web page in its place gives no file.
    private async Task<(Stream? File, bool IsPage)> FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        using HttpClient client = http.CreateClient(HttpClient);
        client.MaxResponseContentBufferSize = MaxBytes;
        try
        {
            using HttpResponseMessage response = await client.GetAsync(url, cancellationToken);
            byte[] bytes = await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(cancellationToken);
            bool isPage = IsPage(response.Content.Headers.ContentType?.MediaType, bytes);
            return (isPage ? null : new MemoryStream(bytes, writable: false), isPage);
        }
        catch (Exception e)
            when (e is HttpRequestException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return (null, false);
        }
    }

    // Where a session has ended, hosts answer with their sign-in page. No file that is taken begins with its first sign.
    private static bool IsPage(string? mediaType, byte[] bytes) =>
        mediaType is "text/html" or "application/xhtml+xml"
        || bytes.SkipWhile(b => b is <= (byte)' ' or >= 0x80).FirstOrDefault() == (byte)'<';
}

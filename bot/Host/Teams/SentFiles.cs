using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;

namespace TeamsReformBot.Host.Teams;

/// <summary>What is done with a kind of file that somebody sends in the personal chat.</summary>
public interface ISentFileHandler
{
    bool Takes(string name);

    /// <param name="fetch">Gets the file; null when it is too large or not to be had.</param>
    Task<ChatReply> HandleAsync(Person who, string name, Func<CancellationToken, Task<Stream?>> fetch, CancellationToken cancellationToken);
}

/// <summary>Fetches files that were sent, from the tenant's own file hosts only.</summary>
public sealed class SentFiles(
    IEnumerable<ISentFileHandler> handlers, IHttpClientFactory http, ReferenceData reference, IHostEnvironment environment, IOptions<ReformOptions> options)
{
    /// <summary>The client that follows no redirect: the host was checked, the next one would not be.</summary>
    public const string HttpClient = "sent-files";

    private const string FileContentType = "application/vnd.microsoft.teams.file.download.info";
    private const string DownloadUrl = "downloadUrl";
    private const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>The file of a message; null when it has none.</summary>
    public static Attachment? In(IMessageActivity message) => message.Attachments?.FirstOrDefault(a => a.ContentType == FileContentType);

    /// <summary>The answer to a file; null when its sender is unknown, which is answered elsewhere.</summary>
    public async Task<ChatReply?> HandleAsync(Attachment file, string? aadObjectId, CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        if (!Guid.TryParse(aadObjectId, out Guid id) || reference.Roster.Find(id) is not { } who)
        {
            return null;
        }

        string name = file.Name ?? "";
        if (handlers.FirstOrDefault(h => h.Takes(name)) is not { } handler)
        {
            return new ChatReply.Words(ChatText.FileUnknown);
        }

        return Uri.TryCreate(Payload.Values(file.Content).GetValueOrDefault(DownloadUrl), UriKind.Absolute, out Uri? url) && IsAllowed(url)
            ? await handler.HandleAsync(who, name, ct => FetchAsync(url, ct), cancellationToken)
            : new ChatReply.Words(ChatText.FileNotFetched);
    }

    private bool IsAllowed(Uri url) =>
        (environment.IsDevelopment() && url.IsLoopback)
        || (url.Scheme == Uri.UriSchemeHttps && options.Value.FileHosts.Any(end => url.Host.EndsWith(end, StringComparison.OrdinalIgnoreCase)));

    private async Task<Stream?> FetchAsync(Uri url, CancellationToken cancellationToken)
    {
        using HttpClient client = http.CreateClient(HttpClient);
        client.MaxResponseContentBufferSize = MaxBytes;
        try
        {
            return new MemoryStream(await client.GetByteArrayAsync(url, cancellationToken), writable: false);
        }
        catch (Exception e) when (e is HttpRequestException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }
}

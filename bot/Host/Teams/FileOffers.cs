using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Files;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// Gives somebody a file: Teams asks the person with a consent card and then says where to put it; it is made anew at that moment, and
/// rights are looked up again. A client that takes no files gets a link.
/// </summary>
public sealed class FileOffers(
    FileMaking making, FileLinks links, IHttpClientFactory http, ReferenceData reference, AuditLog audit, IHostEnvironment environment,
    IOptions<ReformOptions> reform, IOptions<FilesOptions> options)
{
    public const string Consent = "fileConsent/invoke";

    /// <summary>The client that puts files: it carries no token of ours and follows no redirect.</summary>
    public const string HttpClient = "given-files";

    private const string ConsentType = "application/vnd.microsoft.teams.card.file.consent";
    private const string InfoType = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>The message that offers a file; words where there is none to offer.</summary>
    public async Task<IMessageActivity> OfferAsync(Person who, FileRef file, bool isPersonal, CancellationToken cancellationToken)
    {
        if (!isPersonal)
        {
            return Words(ChatText.FileInPersonalChat);
        }

        if (await making.MakeAsync(file, who, cancellationToken) is not { } made)
        {
            return Words(ChatText.FileNotYours);
        }

        if (options.Value.ByLink)
        {
            Activity link = MessageFactory.Text(
                string.Format(CultureInfo.InvariantCulture, ChatText.FileLink, made.Name, links.Make(who, file)));
            link.TextFormat = "markdown";
            return link;
        }

        Dictionary<string, object> context =
            new() { ["source"] = file.Source, ["id"] = file.Id, ["version"] = file.Version.ToString(CultureInfo.InvariantCulture) };
        return MessageFactory.Attachment(new Attachment
        {
            ContentType = ConsentType,
            Name = made.Name,
            Content = new Dictionary<string, object>
            {
                ["description"] = made.What,
                ["sizeInBytes"] = (long)made.Content.Length,
                ["acceptContext"] = context,
                ["declineContext"] = context,
            },
        });
    }

    /// <summary>What the person answered to the consent card: gives the message that follows it.</summary>
    /// <param name="value">The invoke's value as the SDK gave it.</param>
    public async Task<IMessageActivity> AnsweredAsync(object? value, string? aadObjectId, CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        IReadOnlyDictionary<string, string> context = Payload.Values(value, "context");
        if (!int.TryParse(context.GetValueOrDefault("version"), NumberStyles.None, CultureInfo.InvariantCulture, out int version)
            || !Guid.TryParse(aadObjectId, out Guid id) || reference.Roster.Find(id) is not { } who)
        {
            return Words(ChatText.FileNotYours);
        }

        if (Payload.Values(value).GetValueOrDefault("action") != "accept")
        {
            return Words(ChatText.FileDeclined);
        }

        FileRef file = new(context.GetValueOrDefault("source") ?? "", context.GetValueOrDefault("id") ?? "", version);
        if (await making.MakeAsync(file, who, cancellationToken) is not { } made)
        {
            await audit.RefusedAsync(who.Upn, "file", $"{file.Id}|{file.Version}", "NotAllowedToSee", cancellationToken);
            return Words(ChatText.FileNotYours);
        }

        IReadOnlyDictionary<string, string> upload = Payload.Values(value, "uploadInfo");
        if (!Uri.TryCreate(upload.GetValueOrDefault("uploadUrl"), UriKind.Absolute, out Uri? to)
            || !FileHosts.Allow(to, environment, reform.Value))
        {
            return Words(ChatText.FileHostUnknown);
        }

        switch (await PutAsync(to, made.Content, cancellationToken))
        {
            case HttpStatusCode.NotFound or HttpStatusCode.Gone or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                return Words(ChatText.FileOfferOver);
            case { } status when (int)status is >= 200 and < 300:
                await audit.DoneAsync(who.Upn, "file", $"{file.Id}|{file.Version}", cancellationToken);
                return Info(upload, made.Name);
            default:
                return Words(ChatText.FileNotSent);
        }
    }

    // Null where no answer came.
    private async Task<HttpStatusCode?> PutAsync(Uri to, byte[] content, CancellationToken cancellationToken)
    {
        using HttpClient client = http.CreateClient(HttpClient);
        using ByteArrayContent body = new(content);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        body.Headers.ContentRange = new ContentRangeHeaderValue(0, content.Length - 1, content.Length);
        try
        {
            using HttpResponseMessage response = await client.PutAsync(to, body, cancellationToken);
            return response.StatusCode;
        }
        catch (Exception e)
            when (e is HttpRequestException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    private static IMessageActivity Info(IReadOnlyDictionary<string, string> upload, string name) =>
        MessageFactory.Attachment(new Attachment
        {
            ContentType = InfoType,
            ContentUrl = upload.GetValueOrDefault("contentUrl"),
            Name = upload.GetValueOrDefault("name") ?? name,
            Content = new Dictionary<string, object>
            {
                ["uniqueId"] = upload.GetValueOrDefault("uniqueId") ?? "",
                ["fileType"] = upload.GetValueOrDefault("fileType") ?? Path.GetExtension(name).TrimStart('.'),
            },
        });

    private static Activity Words(string text)
    {
        Activity words = MessageFactory.Text(text);
        words.TextFormat = "plain";
        return words;
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>A call of the bot, before it is answered.</summary>
public sealed record Asked(string Method, string Path, string ConversationId);

/// <summary>How the channel answers instead of taking a call.</summary>
/// <param name="Accepts">The message stands there all the same: only the answer went wrong.</param>
public sealed record BadAnswer(int Status, string Body = "", string? RetryAfter = null, bool Accepts = false)
{
    public static BadAnswer Code(int status, string code) => new(status, JsonSerializer.Serialize(new { error = new { code, message = "" } }));
}

/// <summary>The channel's side of the conversation, on loopback: records all that the bot sends, and can answer slowly or badly.</summary>
public sealed class RecordingConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Sent> _sent = [];
    private readonly ConcurrentQueue<Sent> _notices = [];
    private readonly ConcurrentQueue<string> _opened = [];
    private int _order;

    private RecordingConnector(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    /// <summary>How long each answer takes.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>Answers a call with a status instead of taking it; null takes it.</summary>
    public Func<string, string, int?> Refuse { get; set; } = (_, _) => null;

    /// <summary>Answers a call badly; null takes it. Asked after <see cref="Refuse"/>.</summary>
    public Func<Asked, BadAnswer?> Misbehave { get; set; } = _ => null;

    /// <summary>The personal conversation of somebody, by object id, who has the bot without having been heard from; null: does not have it.</summary>
    public Func<string, string?> ConversationOf { get; set; } = _ => null;

    /// <summary>Answers the question for a member of a conversation, instead of <see cref="PrincipalNameOf"/>; null leaves it to that.</summary>
    public BadAnswer? MemberAnswer { get; set; }

    /// <summary>The principal name of a conversation's member, by the member's id in the channel; null: the channel does not say.</summary>
    public Func<string, string?> PrincipalNameOf { get; set; } = _ => null;

    /// <summary>The address of a member, by their id in the channel; null where it says none.</summary>
    public Func<string, string?> EmailOf { get; set; } = _ => null;

    /// <summary>What can be fetched under <c>/files/</c>, by name.</summary>
    public Dictionary<string, byte[]> Files { get; } = [];

    /// <summary>The object ids whose conversations the bot asked for, in order.</summary>
    public IReadOnlyList<string> Opened => [.. _opened];

    /// <summary>All that was sent, in order, without the notice that everybody gets once before anything else.</summary>
    public IReadOnlyList<Sent> All => [.. _sent];

    /// <param name="overTls">With a certificate of the tests' own authority, as a bot in Production wants it.</param>
    public static async Task<RecordingConnector> StartAsync(bool overTls = false)
    {
        WebApplication app = LoopbackServer.Build(overTls);
        RecordingConnector connector = new(app);
        if (!overTls)
        {
            // Each call on a connection of its own: a kept one may be closed by this side at the very moment in which the bot uses it again.
            app.Use((http, next) =>
            {
                http.Response.Headers.Connection = "close";
                return next(http);
            });
        }

        app.MapMethods("/v3/conversations/{conversation}/activities/{activity?}", ["POST", "PUT"], connector.TakeAsync);
        // The same behind another path: where conversations of another cloud are served.
        app.MapMethods("/gcc/v3/conversations/{conversation}/activities/{activity?}", ["POST", "PUT"], connector.TakeAsync);
        app.MapGet("/v3/conversations/{conversation}/members/{member}", connector.MemberAsync);
        app.MapGet("/files/{name}", (string name) => connector.Files.TryGetValue(name, out byte[]? file) ? Results.Bytes(file) : Results.NotFound());
        app.MapPut("/files/{name}", connector.PutFileAsync);
        app.MapPost("/v3/conversations", connector.OpenAsync);
        app.MapPost("/gcc/v3/conversations", connector.OpenAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>Answers a put file with a status instead of taking it; null takes it.</summary>
    public int? RefuseFile { get; set; }

    /// <summary>The headers that a file was put with, by its name.</summary>
    public Dictionary<string, IHeaderDictionary> PutWith { get; } = [];

    /// <summary>The new messages to a conversation.</summary>
    public IReadOnlyList<Sent> PostsTo(string conversationId) => [.. All.Where(s => s.Method == "POST" && s.ConversationId == conversationId)];

    /// <summary>The privacy notices to a conversation.</summary>
    public IReadOnlyList<Sent> PrivacyNoticesTo(string conversationId) => [.. _notices.Where(s => s.ConversationId == conversationId)];

    /// <summary>The message as it stands: as posted, or as last replaced.</summary>
    public Sent Latest(string activityId) => All.Last(s => s.ActivityId == activityId);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        string conversation = (string)http.Request.RouteValues["conversation"]!;
        if (Refuse(http.Request.Method, conversation) is { } status)
        {
            http.Response.StatusCode = status;
            await http.Response.WriteAsJsonAsync(new { error = new { code = "Refused" + status, message = "" } });
            return;
        }

        BadAnswer? bad = Misbehave(new Asked(http.Request.Method, http.Request.Path, conversation));
        if (bad is { Accepts: false })
        {
            await AnswerAsync(http.Response, bad);
            return;
        }

        JsonElement activity = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body, cancellationToken: http.RequestAborted);
        int order = Interlocked.Increment(ref _order);
        string id = http.Request.Method == "PUT"
            ? (string)http.Request.RouteValues["activity"]!
            : order.ToString("D6", CultureInfo.InvariantCulture);
        Sent sent = new(order, http.Request.Method, conversation, id, activity) { Authorization = http.Request.Headers.Authorization };
        (IsPrivacyNotice(sent) ? _notices : _sent).Enqueue(sent);
        await Task.Delay(Delay, TimeProvider.System, CancellationToken.None);
        await (bad is null ? http.Response.WriteAsJsonAsync(new { id }) : AnswerAsync(http.Response, bad));
    }

    private async Task<IResult> PutFileAsync(string name, HttpContext http)
    {
        if (RefuseFile is { } status)
        {
            return Results.StatusCode(status);
        }

        using MemoryStream content = new();
        await http.Request.Body.CopyToAsync(content, http.RequestAborted);
        PutWith[name] = new HeaderDictionary(http.Request.Headers.ToDictionary(h => h.Key, h => h.Value));
        Files[name] = content.ToArray();
        return Results.StatusCode(StatusCodes.Status201Created);
    }

    private static bool IsPrivacyNotice(Sent sent) => sent.Text.Contains("tôi là Trợ lý tự động", StringComparison.Ordinal);

    private Task MemberAsync(HttpContext http)
    {
        if (MemberAnswer is { } answer)
        {
            return AnswerAsync(http.Response, answer);
        }

        string member = (string)http.Request.RouteValues["member"]!;
        return PrincipalNameOf(member) is { } upn
            ? http.Response.WriteAsJsonAsync(new { id = member, userPrincipalName = upn, email = EmailOf(member) })
            : AnswerAsync(http.Response, BadAnswer.Code(404, "MemberNotFoundInConversation"));
    }

    private async Task OpenAsync(HttpContext http)
    {
        JsonElement asked = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body, cancellationToken: http.RequestAborted);
        string person = asked.GetProperty("members")[0].GetProperty("id").GetString()!;
        _opened.Enqueue(person);
        bool whole = asked.GetProperty("tenantId").GetString() is { Length: > 0 } tenant
            && asked.GetProperty("channelData").GetProperty("tenant").GetProperty("id").GetString() == tenant
            && asked.GetProperty("bot").GetProperty("id").GetString() is { Length: > 0 };
        if (whole && ConversationOf(person) is { } id)
        {
            await http.Response.WriteAsJsonAsync(new { id });
            return;
        }

        await AnswerAsync(http.Response, BadAnswer.Code(whole ? 403 : 400, whole ? "ForbiddenOperationException" : "BadSyntax"));
    }

    private static Task AnswerAsync(HttpResponse response, BadAnswer bad)
    {
        response.StatusCode = bad.Status;
        response.Headers.RetryAfter = bad.RetryAfter;
        return response.WriteAsync(bad.Body);
    }
}

namespace TeamsReformBot.Local;

/// <summary>HTTP to the parts on this machine, never through an office's proxy.</summary>
public static class Loopback
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = TimeSpan.FromSeconds(10) };

    /// <summary>What keeps a part from sending loopback traffic to the proxy that the environment names.</summary>
    public static IReadOnlyDictionary<string, string> NoProxy { get; } = new Dictionary<string, string>
    {
        ["NO_PROXY"] = Exceptions,
        ["no_proxy"] = Exceptions,
    };

    private static string Exceptions =>
        string.Join(',', new[] { Environment.GetEnvironmentVariable("NO_PROXY") ?? Environment.GetEnvironmentVariable("no_proxy"), "localhost", "127.0.0.1" }
            .Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The status of a GET, or null when nobody answers.</summary>
    public static async Task<int?> StatusAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            using var answer = await Client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return (int)answer.StatusCode;
        }
        // The second: whoever listened has gone in the middle of being called.
        catch (Exception gone) when (gone is HttpRequestException or System.Net.Sockets.SocketException)
        {
            return null;
        }
        catch (TaskCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    public static Task<HttpResponseMessage> PostJsonAsync(Uri address, string json, CancellationToken cancellation) =>
        Client.PostAsync(address, new StringContent(json, System.Text.Encoding.UTF8, "application/json"), cancellation);
}

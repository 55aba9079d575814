namespace TeamsReformBot.Bench;

/// <summary>The one-tap confirmation of a head, as the channel sends it.</summary>
public sealed class ConfirmClicks(Uri bot) : IDisposable
{
    private readonly HttpClient _http = new();

    public Task<IReadOnlyCollection<TimeSpan>> RunAsync(IEnumerable<string> units, int atOnce) => Latencies.MeasureAsync(units, atOnce, ClickAsync);

    public void Dispose() => _http.Dispose();

    private async Task ClickAsync(string unit)
    {
        Dictionary<string, string> data = new() { ["unit"] = unit, ["duty"] = "flag-ceremony", ["occurrence"] = "2026-12" };
        using HttpResponseMessage answer = await _http.PostAsJsonAsync(new Uri(bot, "api/messages"), new
        {
            type = "invoke",
            name = "adaptiveCard/action",
            id = Guid.NewGuid(),
            channelId = "msteams",
            serviceUrl = "http://localhost:9/",
            from = new { id = "29:" + unit, aadObjectId = ManyUnits.HeadOf(unit) },
            recipient = new { id = "28:bot" },
            conversation = new { id = "a:" + unit, conversationType = "personal", tenantId = "tenant" },
            replyToId = "1",
            value = new { action = new { type = "Action.Execute", verb = "assignment.confirmAll", data } },
        });
        string body = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
        if (!body.Contains("27/27", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("Not a receipt: " + body);
        }
    }
}

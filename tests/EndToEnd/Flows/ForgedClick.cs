using System.Net.Http.Json;
using System.Text.Json;
using TeamsReformBot.Local;

namespace TeamsReformBot.EndToEnd.Tests.Flows;

/// <summary>A click on a button that the client never showed to the one who sends it.</summary>
internal static class ForgedClick
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { UseProxy = false });

    /// <summary>Sends it straight to the bot as the channel would; returns the line of text that it is answered with, or a card as JSON.</summary>
    public static async Task<string> SendAsync(Uri bot, PlayedPerson from, string verb, Dictionary<string, string> data)
    {
        using var answer = await Client.PostAsJsonAsync(new Uri(bot, "/api/messages"), new
        {
            type = "invoke",
            id = Guid.NewGuid(),
            name = "adaptiveCard/action",
            channelId = "msteams",
            serviceUrl = "http://localhost:9/_connector",
            from = new { id = from.UserId, name = from.Name, aadObjectId = from.ObjectId },
            recipient = new { id = "28:22222222-2222-4222-8222-222222222222" },
            conversation = new { id = from.ConversationId, conversationType = "personal", tenantId = "11111111-1111-4111-8111-111111111111" },
            value = new { action = new { type = "Action.Execute", verb, data } },
        });
        answer.EnsureSuccessStatusCode();
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return body.GetProperty("value").ToString();
    }
}

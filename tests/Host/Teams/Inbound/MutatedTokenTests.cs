using System.Collections.Concurrent;
using System.Net;

namespace TeamsReformBot.Host.Tests.Teams.Inbound;

public sealed class MutatedTokenTests(GuardedBot bot) : IClassFixture<GuardedBot>
{
    private const string Marker = BadActivities.Marker;
    private const int Seed = 20261207;
    private const int Count = 2000;

    // More at once only wait for each other.
    private const int AtOnce = 8;

    // A shorter piece may stand in a log by chance.
    private const int Telling = 24;

    [Fact]
    public async Task Two_thousand_mutations_of_a_token_that_holds_are_refused_as_the_callers_fault_and_leave_nothing_behind()
    {
        Guid who = Guid.NewGuid();
        Dictionary<string, object?> activity = bot.Activity(who);
        (activity["text"], activity["name"], activity["value"]) = (Marker, Marker, new { data = Marker });
        string body = GuardedBot.Json(activity);
        string valid = bot.Token();
        TokenMutations mutations = new(valid, bot.TeamsKey, Seed);
        (int Number, string Header)[] headers = [.. Enumerable.Range(0, Count).Select(i => (i, mutations.Next()))];
        ConcurrentBag<string> wrong = [];
        await Parallel.ForEachAsync(headers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (each, _) =>
        {
            int status = (int)(await bot.AnswerAsync(body, each.Header)).Status;
            // 400 and 431 are the web server's, of headers that are none and too large.
            if (status is not (401 or 400 or 431))
            {
                wrong.Add($"number {each.Number}, status {status}: {each.Header}");
            }
        });

        Assert.True(wrong.IsEmpty, $"Seed {Seed}:\n{string.Join('\n', wrong.Take(5))}");
        Assert.False(await bot.RemembersAsync(who));
        // The token itself holds all the while: it was the mutations that were refused.
        Assert.Equal(HttpStatusCode.OK, (await bot.AnswerAsync(body, "Bearer " + valid)).Status);
        Assert.True(await bot.RemembersAsync(who));

        string log = await bot.LogAsync();
        Assert.Contains("An activity was refused with 401", log, StringComparison.Ordinal);
        IEnumerable<string> pieces = headers.Select(h => h.Header).Append(valid).SelectMany(h => h.Split(' ', '.', ','));
        IEnumerable<string> told = [.. pieces.Where(piece => piece.Length >= Telling), Marker, who.ToString(), who.ToString("N")];
        Assert.DoesNotContain(told, piece => log.Contains(piece, StringComparison.Ordinal));
    }
}

using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Faults.Tests.Killing;

/// <summary>People who, when a click is not answered or could not be saved, click again.</summary>
public sealed class People(RunningBot bot)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    public RunningBot Bot => bot;

    /// <summary>Clicks until there is an answer.</summary>
    public async Task<ClickAnswer> ClickAsync(
        Someone who, string verb, IReadOnlyDictionary<string, string> data, string? activityId, string? channelId = null)
    {
        // The channel delivers the same activity again.
        string token = Guid.NewGuid().ToString();
        long start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                ClickAnswer answer = await bot.ClickAsync(who, verb, data, activityId, channelId, token);
                if (answer.IsCard)
                {
                    return answer;
                }

                Assert.StartsWith("Chưa lưu được", answer.Text, StringComparison.Ordinal);
            }
            catch (HttpRequestException) when (TimeProvider.System.GetElapsedTime(start) < Patience)
            {
                // The bot was killed while it had the click, or is not up again yet.
            }

            Assert.True(TimeProvider.System.GetElapsedTime(start) < Patience, $"The click {verb} never got its answer.");
            await Task.Delay(Pause, TimeProvider.System);
        }
    }

    /// <summary>Installs the bot once; the channel does not deliver that again.</summary>
    public async Task InstallOnceAsync(Someone who)
    {
        try
        {
            await bot.InstallAsync(who);
        }
        catch (HttpRequestException)
        {
            // The bot was killed while it had it.
        }
    }
}

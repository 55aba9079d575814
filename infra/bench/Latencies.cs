using System.Globalization;

namespace TeamsReformBot.Bench;

public static class Latencies
{
    /// <summary>Median, 99th percentile and largest, in milliseconds.</summary>
    public static string Of(IReadOnlyCollection<TimeSpan> all)
    {
        double[] ms = [.. all.Select(t => t.TotalMilliseconds).Order()];
        double At(double share) => ms[(int)Math.Min(ms.Length - 1, Math.Floor(share * ms.Length))];
        return string.Create(CultureInfo.InvariantCulture, $"p50 {At(0.5):F1} ms, p99 {At(0.99):F1} ms, max {ms[^1]:F1} ms ({ms.Length} runs)");
    }

    /// <summary>Times each of many, a number of them at once; the first tenth warms up and does not count.</summary>
    public static async Task<IReadOnlyCollection<TimeSpan>> MeasureAsync<T>(IEnumerable<T> all, int atOnce, Func<T, Task> run)
    {
        T[] items = [.. all];
        int warmUp = items.Length / 10;
        foreach (T item in items.Take(warmUp))
        {
            await run(item);
        }

        System.Collections.Concurrent.ConcurrentBag<TimeSpan> times = [];
        await Parallel.ForEachAsync(items.Skip(warmUp), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (item, _) =>
        {
            long start = TimeProvider.System.GetTimestamp();
            await run(item);
            times.Add(TimeProvider.System.GetElapsedTime(start));
        });
        return times;
    }
}

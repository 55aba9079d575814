namespace TeamsReformBot.Host.Storage;

/// <summary>Reading, deciding and writing again when somebody else wrote first: a few times, not for ever.</summary>
public static class Tries
{
    // Rows are contended by their own people only; so many conflicts in a row mean that something is wrong.
    private const int Most = 10;

    /// <param name="what">What is written, for the error.</param>
    /// <param name="attempt">False when somebody else was first.</param>
    /// <exception cref="InvalidOperationException">It kept changing.</exception>
    public static Task UntilAsync(string what, Func<Task<bool>> attempt) => UntilAsync(() => what, async () => (await attempt(), 0));

    /// <summary>Gives what the try gave that was over.</summary>
    /// <exception cref="InvalidOperationException">It kept changing.</exception>
    public static async Task<T> UntilAsync<T>(Func<string> what, Func<Task<(bool IsOver, T Result)>> attempt)
    {
        for (int i = 0; i < Most; i++)
        {
            (bool isOver, T result) = await attempt();
            if (isOver)
            {
                return result;
            }
        }

        throw new InvalidOperationException($"The {what()} kept changing.");
    }
}

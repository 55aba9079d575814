using System.Globalization;

namespace TeamsReformBot.Local;

/// <summary>
/// The business clock of a run, in Vietnamese local time, and its last reading kept beside the data: time must not run
/// backwards over stored data.
/// </summary>
public sealed class RunClock(TimeProvider machine, DateTime? start)
{
    private const string Form = "yyyy-MM-ddTHH:mm:ss";
    private static readonly TimeZoneInfo Vietnam = TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    private Start _start = new(start, machine.GetTimestamp());

    public DateTime Now => _start is { At: { } moment, Timestamp: var since }
        ? moment + machine.GetElapsedTime(since)
        : TimeZoneInfo.ConvertTime(machine.GetUtcNow(), Vietnam).DateTime;

    /// <summary>Goes on from another moment.</summary>
    public void Put(DateTime moment) => _start = new(moment, machine.GetTimestamp());

    /// <summary>A moment as <c>--now</c> and the bot take it: yyyy-MM-ddTHH:mm[:ss]; null when the text is anything else.</summary>
    public static DateTime? Parse(string text) =>
        DateTime.TryParseExact(text, [Form, "yyyy-MM-ddTHH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment)
            ? moment
            : null;

    public static string Format(DateTime moment) => moment.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>
    /// Where a run over stored data starts: at the moment asked for; where none was, at the present (null), or where the data stands when that
    /// is ahead of it.
    /// </summary>
    /// <exception cref="LocalRunException">The stored data stands later than the moment asked for.</exception>
    public static DateTime? StartOver(string dataFolder, DateTime? asked)
    {
        var file = FileIn(dataFolder);
        if (!File.Exists(file) || Parse(File.ReadAllText(file).Trim()) is not { } stored || stored <= (asked ?? new RunClock(TimeProvider.System, null).Now))
            return asked;
        return asked is { } earlier ? throw LocalRunException.EarlierNow(earlier, stored) : stored;
    }

    /// <summary>Writes the reading until cancelled, and once more then.</summary>
    public async Task KeepReadingAsync(string dataFolder, CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(3), machine);
        try
        {
            do
                Save(dataFolder);
            while (await timer.WaitForNextTickAsync(cancellation));
        }
        catch (OperationCanceledException)
        {
            Save(dataFolder);
        }
    }

    public static void Forget(string dataFolder) => File.Delete(FileIn(dataFolder));

    // Moved into place, so that a kill in the middle leaves the earlier reading and not half of one.
    private void Save(string dataFolder)
    {
        var file = FileIn(dataFolder);
        File.WriteAllText(file + ".new", Format(Now));
        File.Move(file + ".new", file, overwrite: true);
    }

    private static string FileIn(string dataFolder) => Path.Combine(dataFolder, "clock.txt");

    private sealed record Start(DateTime? At, long Timestamp);
}

namespace TeamsReformBot.Local;

/// <summary>What a local run uses; the defaults are those of <c>dotnet run --project infra/local</c>.</summary>
public sealed record LocalRunOptions
{
    public int BotPort { get; init; } = 3978;

    public int TablePort { get; init; } = 10002;

    /// <summary>The first of the chat windows' ports; the others follow it.</summary>
    public int ChatPort { get; init; } = 28151;

    /// <summary>Holds the rows, the clock's last reading, the chat clients' settings and the logs.</summary>
    public string DataFolder { get; init; } = Places.DataFolder;

    public string Roster { get; init; } = Places.Roster;

    public string BotAssembly { get; init; } = Places.HostAssembly;

    /// <summary>Vietnamese local time to start the business clock at; null for the real time.</summary>
    public DateTime? Now { get; init; }

    /// <summary>Who gets a chat client with the bot installed in it, in the order of their ports.</summary>
    public IReadOnlyList<PlayedPerson> WithWindow { get; init; } = PlayedPeople.WithWindow;

    /// <summary>Delete the stored data first.</summary>
    public bool Reset { get; init; }

    /// <summary>Play a department's year into the tables first, which must be empty; the clock then starts where that year ends.</summary>
    public bool SampleYear { get; init; }

    /// <summary>Settings for the bot, named as environment variables; they go before all others.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    public string LogFolder => Path.Combine(DataFolder, "logs");

    public string TableFolder => Path.Combine(DataFolder, "azurite");

    /// <summary>A run beside others: every port free, everything it writes in one folder.</summary>
    public static LocalRunOptions OnFreePorts(string dataFolder)
    {
        var first = Ports.FreeBlock(2 + PlayedPeople.WithWindow.Count);
        return new LocalRunOptions { DataFolder = dataFolder, BotPort = first, TablePort = first + 1, ChatPort = first + 2 };
    }
}

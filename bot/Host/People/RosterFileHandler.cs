using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.People;

/// <summary>A file sent in chat: .csv or .xlsx.</summary>
public sealed class RosterFileHandler(RosterImporting importing) : ISentFileHandler
{
    public bool Takes(string name) => IsExcel(name) || name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    public Task<string?> RefusedAsync(Person who, CancellationToken cancellationToken) =>
        importing.RefusedAsync(who, nameof(IntentKind.ImportRoster), cancellationToken);

    public async Task<ChatReply> ReadAsync(Person who, string name, Stream file, CancellationToken cancellationToken)
    {
        RosterReading reading = IsExcel(name) ? RosterExcel.Read(file) : RosterCsv.Read(file);
        return new ChatReply.Card(await importing.PreviewAsync(who, reading, cancellationToken), ChatText.RosterSummary);
    }

    private static bool IsExcel(string name) => name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
}

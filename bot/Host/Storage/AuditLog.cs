using Azure.Data.Tables;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Host.Storage;

/// <summary>Appends a line for what was refused, or done by hand: who, what they asked for, on what, why. Never what they typed.</summary>
public sealed class AuditLog(Tables tables, BusinessClock clock)
{
    private const string Moment = "yyyyMMddHHmmssfff";

    /// <summary>When a line was written, Vietnam local.</summary>
    public static DateTime At(TableEntity line) =>
        DateTime.ParseExact(line.RowKey[..Moment.Length], Moment, System.Globalization.CultureInfo.InvariantCulture);

    /// <param name="who">A principal name or, for somebody not on the roster, their object id.</param>
    /// <param name="what">The verb.</param>
    /// <param name="subject">What it was asked of.</param>
    /// <param name="why">The fault's code.</param>
    public Task RefusedAsync(string who, string what, string subject, string why, CancellationToken cancellationToken) =>
        AddAsync(who, what, subject, why, cancellationToken);

    /// <summary>What somebody did that no fact of a unit tells.</summary>
    public Task DoneAsync(string who, string what, string subject, CancellationToken cancellationToken) =>
        AddAsync(who, what, subject, "Done", cancellationToken);

    private async Task AddAsync(string who, string what, string subject, string why, CancellationToken cancellationToken)
    {
        DateTime now = clock.Now;
        TableEntity line = new(
            now.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture),
            $"{now.ToString(Moment, System.Globalization.CultureInfo.InvariantCulture)}|{Guid.NewGuid():N}")
        {
            ["Who"] = who,
            ["What"] = what,
            ["Subject"] = subject,
            ["Why"] = why,
        };
        await tables.Audit.AddEntityAsync(line, cancellationToken);
    }
}

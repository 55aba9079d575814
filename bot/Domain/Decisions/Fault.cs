namespace TeamsReformBot.Domain.Decisions;

/// <summary>
/// Why something is refused. <paramref name="Field"/> is the form's field at fault (see <see cref="Fields"/>), or null;
/// <paramref name="Values"/> fill the sentence's places (int, DateOnly, DateTime, string, or a measure for its title), which the cards
/// word.
/// </summary>
public sealed record Fault(FaultCode Code, string? Field, params object[] Values)
{
    public Fault(FaultCode code)
        : this(code, null)
    {
    }
}

namespace TeamsReformBot.Domain.Decisions;

/// <summary>How much of a kind one person may put before others on a day: what everybody gets too much of, nobody reads.</summary>
public static class DailyLimit
{
    /// <param name="made">How many of the kind the person made today.</param>
    /// <param name="most">How many they may make.</param>
    /// <returns>Null when one more may be made.</returns>
    public static Fault? Reached(int made, int most) => made < most ? null : new Fault(FaultCode.TooManyToday, null, most);

    /// <summary>What would be one too many is refused; what was refused or repeated counts no more.</summary>
    public static Outcome<T> Within<T>(this Outcome<T> outcome, Fault? tooMany) =>
        outcome is Outcome<T>.Done && tooMany is not null ? Outcome.Refuse<T>([tooMany]) : outcome;
}

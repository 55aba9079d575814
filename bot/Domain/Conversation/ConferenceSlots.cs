namespace TeamsReformBot.Domain.Conversation;

/// <summary>What a sentence said about a conference. What it did not say is null and has to be asked.</summary>
/// <param name="Quarter">1 to 4, as said, else the calendar quarter of the date.</param>
/// <param name="Date">As said; without a year the next such date, counting from 30 days ago.</param>
/// <param name="Time">The hour of the start.</param>
/// <param name="Fault">What is wrong with what was said, a sentence in Vietnamese to show as it is; null when nothing is.</param>
public sealed record ConferenceSlots(int? Quarter, DateOnly? Date, TimeOnly? Time, string? Fault)
{
    /// <summary>The year of the quarter: as said, else from the date; null when neither is known.</summary>
    public int? Year { get; init; }
}

using System.Text.Json.Serialization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>A commune or ward without accounts here: the Office enters what its letter says.</summary>
public sealed record Locality(string Name, string LetterNumber, DateOnly LetterDate);

/// <summary>What the Office proposes to the Director.</summary>
/// <param name="LeadUnit">The unit that should lead; null where none was named.</param>
/// <param name="Due">By when.</param>
/// <param name="Clarification">The answer to what the directorate asked; null where nothing was asked.</param>
public sealed record OfficeOpinion(string Words, UnitCode? LeadUnit, DateOnly? Due, string? Clarification);

/// <summary>What was decided.</summary>
/// <param name="Task">Null where no unit was named.</param>
public sealed record Decision(Upn Upn, string Name, DateTime At, bool Agrees, string Words, TaskOrder? Task);

/// <summary>The task that a decision gives to a unit.</summary>
/// <param name="Id">The assignment that it becomes.</param>
/// <param name="Coordinating">The codes of the units that help, with commas between; null where none was named.</param>
/// <param name="About">What is to be done, in short.</param>
public sealed record TaskOrder(AssignmentId Id, string? Coordinating, DateOnly Due, string About)
{
    /// <summary>The hour of the day by which it is due; null: the end of the usual working hours.</summary>
    public TimeOnly? DueBy { get; init; }

    /// <summary>Vietnam local.</summary>
    [JsonIgnore]
    public DateTime DueAt => Due.ToDateTime(DueBy ?? WorkingHours.Default.AfternoonEnd);
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.SampleYear;

/// <summary>What the strands of a year have in common.</summary>
/// <param name="Year">The calendar year that is played.</param>
/// <param name="Seed">The same seed gives the same year.</param>
public sealed record YearSetting(int Year, int Seed, PlayedDepartment Department, PlayedYear Played)
{
    /// <summary>Chances of one strand; another strand draws from its own.</summary>
    public Random ChancesOf(int strand) => new(unchecked((Seed * 397) ^ strand));

    /// <summary>A moment on a day of the year, or on the first working day after it.</summary>
    public DateTime On(int month, int day, int hour, int minute = 0) =>
        Department.Calendar.OnOrAfter(new DateOnly(Year, month, day)).ToDateTime(new TimeOnly(hour, minute));

    /// <summary>The token of a strand's nth form, as a card would have it.</summary>
    public string Token(int strand, int number) => new Guid(Seed, (short)strand, 0, 0, 0, 0, 0, 0, 0, 0, (byte)number).ToString("N");

    /// <summary>Confirms an assignment, and writes down what was said.</summary>
    public async Task ConfirmAsync(Person who, Assignment assignment, ConfirmForm form, CancellationToken cancellationToken)
    {
        Confirmation said = await Department.ConfirmAsync(who, Verbs.Confirm, assignment.Id, form, cancellationToken);
        Played.Confirmed.Add(new Said(assignment.Id, Department.Now, assignment.DueAt, said, Correction: false, said.AfterFreeze));
    }
}

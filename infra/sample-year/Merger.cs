using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.SampleYear;

/// <summary>One unit becomes part of another in the middle of a quarter; its people and its work go with it.</summary>
public sealed class Merger(YearSetting year) : IPlayedPart
{
    private const string Closed = "BCVT";
    private const string Into = "CDS";

    public void PutDown(Agenda agenda) => agenda.At(year.On(8, 3, 7, 40), MergeAsync);

    private async Task MergeAsync(CancellationToken cancellationToken)
    {
        PlayedDepartment department = year.Department;
        await department.PressAsync(
            department.Roster.People.First(Permissions.MayEditRoster),
            Verbs.CloseUnit,
            new Dictionary<string, string> { [DataKeys.Unit] = Closed, [Fields.MergeInto] = Into },
            cancellationToken);
        DateOnly on = DateOnly.FromDateTime(department.Now);
        year.Played.Merger = department.Roster.Unit(Closed).MergedInto == Into
            ? new PlayedMerger(Closed, Into, on)
            : throw new InvalidOperationException($"{Closed} was not merged.");
    }
}

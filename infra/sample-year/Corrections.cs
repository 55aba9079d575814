using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.SampleYear;

/// <summary>What heads find wrong afterwards: corrected within the quarter, adjusted with a reason once its figures are frozen.</summary>
public sealed class Corrections(YearSetting year) : IPlayedPart
{
    private readonly Random _chances = year.ChancesOf(11);

    private PlayedDepartment Department => year.Department;

    public void PutDown(Agenda agenda)
    {
        foreach (int month in (int[])[2, 4, 5, 8, 11])
        {
            agenda.At(year.On(month, 12, 9, 20), ct => CorrectAsync(frozen: false, ct));
        }

        foreach (int month in (int[])[4, 10])
        {
            agenda.At(year.On(month, 2, 11, 45), ct => CorrectAsync(frozen: true, ct));
        }
    }

    // One of those present had been counted who was not there.
    private async Task CorrectAsync(bool frozen, CancellationToken cancellationToken)
    {
        string quarter = Domain.Calendar.Quarters.KeyOf(DateOnly.FromDateTime(Department.Now), Department.Rule);
        Said[] open =
        [
            .. year.Played.Confirmed.Where(said => said.What.Attendance is { Present: > 3 }
                && !Department.Roster.Unit(said.Id.UnitCode).IsClosed
                && (Domain.Calendar.Quarters.KeyOf(said.What.HeldOn, Department.Rule) == quarter) != frozen
                && year.Played.Confirmed.All(other => other.Id != said.Id || !other.Correction)),
        ];
        Said wrong = open[_chances.Next(open.Length)];
        ConfirmForm form = ConfirmForm.Of(wrong.What).With(Fields.Present, PlayedDepartment.Text(wrong.What.Attendance!.Present - 1));
        form = frozen ? form.With(Fields.AfterFreeze, "Đơn vị đếm lại theo danh sách ký") : form;
        Confirmation right = await Department.ConfirmAsync(Department.HeadOf(wrong.Id.UnitCode), Verbs.Correct, wrong.Id, form, cancellationToken);
        year.Played.Confirmed.Add(new Said(wrong.Id, Department.Now, wrong.DueAt, right, Correction: true, right.AfterFreeze));
    }
}

using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.SampleYear;

/// <summary>What a unit fills in where it is asked for: figures of the size that a department of 200 has.</summary>
public sealed class Figures(PlayedDepartment department, Random chances)
{
    // Press, portal, networks: who counts posts sends nobody to a course by them.
    private static readonly string[] Media = ["II.2.b", "II.2.c", "II.2.e"];

    // What is always about so many; everything else is a handful.
    private static readonly Dictionary<string, int> Usual = new()
    {
        ["procedures-in-force"] = 128,
        ["procedures-at-centre"] = 124,
        ["procedures-on-portal"] = 126,
        ["dossiers-received"] = 320,
        ["dossiers-status-public"] = 300,
        ["questions-asked"] = 14,
        ["questions-answered"] = 13,
        ["requests-received"] = 9,
        ["requests-answered"] = 8,
    };

    public ConfirmForm Of(Assignment assignment, Duty duty, RecordedFigures? recorded)
    {
        Unit unit = department.Roster.Unit(assignment.Id.UnitCode);
        ConfirmForm form = ConfirmForm.Blank(assignment, duty, department.Rule, department.Now);
        if (recorded is { IsEmpty: false })
        {
            return Filled(recorded.Fill(form), duty, unit);
        }

        return duty.Nothing is not null && (recorded is not null || chances.Next(12) == 0)
            ? ConfirmForm.NothingArose(assignment, duty, department.Rule, department.Now)
            : Filled(form, duty, unit);
    }

    /// <summary>The form with everything that the duty asks for and that does not stand in it yet.</summary>
    public ConfirmForm Filled(ConfirmForm form, Duty duty, Unit unit)
    {
        foreach (Measure measure in duty.Measures.Where(m => form[Fields.OfMeasure(m.Id)] is null))
        {
            form = form.With(Fields.OfMeasure(measure.Id), Value(measure, form));
        }

        if (duty.AsksFor(Ask.Attendance))
        {
            int absent = chances.Next(3);
            form = form.With(Fields.Present, PlayedDepartment.Text(unit.StaffCount - absent)).With(Fields.Excused, PlayedDepartment.Text(absent));
        }

        if (duty.AsksFor(Ask.Topics) && form[Fields.Topics] is null)
        {
            form = form.With(Fields.Topics, string.Join(',', department.Plan.Topics.OrderBy(_ => chances.Next()).Take(1 + chances.Next(3)).Select(topic => topic.Id)));
        }

        if (duty.AsksFor(Ask.Channel) && form[Fields.Channel] is null)
        {
            form = form.With(Fields.Channel, Media[chances.Next(Media.Length)]);
        }

        if (duty.AsksFor(Ask.Reach) && form[Fields.ReachedDirect] is null)
        {
            form = form.With(Fields.ReachedDirect, PlayedDepartment.Text(chances.Next(30, 105))).With(Fields.ReachedIndirect, PlayedDepartment.Text(chances.Next(50, 400)));
        }

        return form;
    }

    private string Value(Measure measure, ConfirmForm form)
    {
        switch (measure.Kind)
        {
            case MeasureKind.YesNo:
                return ConfirmForm.Yes;
            case MeasureKind.Date:
                return form[Fields.HeldOn]!;
            case MeasureKind.Money:
                return PlayedDepartment.Text(chances.Next(2, 20) * 500_000L);
            default:
                int size = Usual.GetValueOrDefault(measure.Id, 4);
                int figure = Math.Max(1, size + chances.Next(-size / 12, (size / 12) + 2));
                bool isPart = measure.Of is { } of && form[Fields.OfMeasure(of)] is { } whole && int.Parse(whole, System.Globalization.CultureInfo.InvariantCulture) < figure;
                return isPart ? form[Fields.OfMeasure(measure.Of!)]! : PlayedDepartment.Text(figure);
        }
    }
}

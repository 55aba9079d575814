using System.Globalization;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Language.Said;

/// <summary>A form filled from what somebody said.</summary>
/// <param name="Figures">Every number said, and what it was taken for.</param>
/// <param name="Doubts">What has to be asked; its fields are empty.</param>
public sealed record SaidForm(ConfirmForm Form, IReadOnlyList<ReadFigure> Figures, IReadOnlyList<Doubt> Doubts);

/// <summary>
/// From what somebody said of an activity to the confirm form; no figure is guessed, and only fields that the duty asks for are filled.
/// </summary>
public static class SaidActivity
{
    /// <param name="blank">The form as it opens.</param>
    /// <param name="duty">The duty reported on.</param>
    /// <param name="said">What the sentence said.</param>
    /// <param name="staff">The unit's staff, to which those present and absent add up.</param>
    public static SaidForm Fill(ConfirmForm blank, Duty duty, Slots said, int staff)
    {
        Filling filling = new(blank, duty, said, staff);
        filling.Unclear();
        filling.Attendance();
        filling.Reach();
        filling.Measures();
        filling.Rest();
        return filling.Done();
    }

    private sealed class Filling(ConfirmForm form, Duty duty, Slots said, int staff)
    {
        private readonly Dictionary<SaidNumber, (FigureUse Use, string? Measure)> _used = new(ReferenceEqualityComparer.Instance);
        private readonly List<Doubt> _doubts = [];
        private ConfirmForm _form = form;

        private IEnumerable<SaidNumber> Open => said.Numbers.Where(number => number.Value is not null && !_used.ContainsKey(number));

        public void Unclear()
        {
            foreach (SaidNumber number in said.Numbers.Where(number => number is { Value: null, Role: not NumberRole.Percent }))
                _doubts.Add(new(DoubtCode.NumberUnclear, number.Words));
        }

        public void Attendance()
        {
            SaidNumber[] ours =
                [.. said.Numbers.Where(number => IsOfOurs(number.Role) && !(number.Role is NumberRole.People && duty.AsksFor(Ask.Reach)))];
            if (!duty.AsksFor(Ask.Attendance) || (ours.Length == 0 && !said.Everybody))
                return;

            foreach (SaidNumber number in ours)
                _used[number] = (UseOf(number.Role), null);
            // What is not clear may be one of the figures that have to add up.
            if (ours.Any(number => number.Value is null))
                return;

            (SaidAttendance attendance, bool disagree) = SaidAttendance.Of(ours, said.Everybody, staff);
            if (disagree)
                _doubts.Add(new(DoubtCode.AttendanceDisagrees, string.Join(", ", ours.Select(number => number.Words).Distinct()), staff));
            Put(Fields.Present, attendance.Present);
            Put(Fields.Excused, attendance.Excused);
            Put(Fields.Briefed, attendance.Briefed);
        }

        // Beside an attendance "25 người" may be the unit's own, unless they are more than those.
        public void Reach()
        {
            if (!duty.AsksFor(Ask.Reach))
                return;

            SaidNumber[] people = [.. Open.Where(number => number.Role is NumberRole.Enterprises || IsOfOurs(number.Role))];
            if (people is not [var only])
            {
                foreach (SaidNumber number in people)
                    Doubtful(number, DoubtCode.NoField);
                return;
            }

            if (duty.AsksFor(Ask.Attendance) && only is { Role: NumberRole.People, IsTurns: false } && only.Value <= staff)
                Doubtful(only, DoubtCode.WhichPeople);
            else if (only.Role is NumberRole.Absent or NumberRole.Unexcused or NumberRole.Excused or NumberRole.Briefed)
                Doubtful(only, DoubtCode.NoField);
            else
                Put(Fields.ReachedDirect, only, FigureUse.Reached);
        }

        public void Measures()
        {
            foreach (IGrouping<Measure?, SaidNumber> counted in Open.ToArray().GroupBy(number => SaidMeasure.Of(number, duty)))
            {
                SaidNumber[] numbers = [.. counted];
                if (counted.Key is { } measure && numbers is [var only])
                    Put(Fields.OfMeasure(measure.Id), only, FigureUse.Measure, measure.Id);
                else if (counted.Key is not null)
                    foreach (SaidNumber number in numbers)
                        Doubtful(number, DoubtCode.NoField);
            }
        }

        // What counts something and has no place is said to have none; a bare figure is left alone.
        public void Rest()
        {
            foreach (SaidNumber number in Open.Where(number => number.Role is not (NumberRole.Plain or NumberRole.Days or NumberRole.New))
                .ToArray())
                Doubtful(number, DoubtCode.NoField);
            // Of a week, or from one day to another, no day is the one.
            if (said is { Date: { } date, Until: null })
                _form = _form.With(Fields.HeldOn, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (duty.AsksFor(Ask.Place) && said.Place is { } place)
                _form = _form.With(Fields.Place, place);
        }

        public SaidForm Done() => new(
            _form,
            [
                .. said.Numbers.Where(number => number.Value is not null)
                    .Select(number => (Number: number, Used: _used.GetValueOrDefault(number)))
                    .Select(one => new ReadFigure(one.Number.Words, one.Used.Use, one.Number.Value!.Value, one.Used.Measure)),
            ],
            _doubts);

        private void Doubtful(SaidNumber number, DoubtCode code)
        {
            _used[number] = (FigureUse.NotUsed, null);
            _doubts.Add(new(code, number.Words));
        }

        private void Put(string field, SaidNumber number, FigureUse use, string? measure = null)
        {
            _used[number] = (use, measure);
            Put(field, number.Value);
        }

        private void Put(string field, int? figure)
        {
            if (figure is { } known)
                _form = _form.With(field, known.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static bool IsOfOurs(NumberRole role) => UseOf(role) is not FigureUse.NotUsed;

    private static FigureUse UseOf(NumberRole role) => role switch
    {
        NumberRole.Present or NumberRole.People => FigureUse.Present,
        NumberRole.Total => FigureUse.Total,
        NumberRole.Absent or NumberRole.Unexcused => FigureUse.Absent,
        NumberRole.Excused => FigureUse.Excused,
        NumberRole.Briefed => FigureUse.Briefed,
        _ => FigureUse.NotUsed,
    };
}

using System.Globalization;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Assignments;

/// <summary>
/// Figures of an occurrence that follow from what was recorded step by step: inspections of the quarter, money of the year.
/// </summary>
/// <param name="Measures">By the measure's id.</param>
/// <param name="Details">What was recorded, in lines, for the note.</param>
public sealed record RecordedFigures(IReadOnlyDictionary<string, long> Measures, string Details)
{
    public bool IsEmpty => Measures.Values.All(figure => figure == 0);

    /// <summary>Whether a confirmation says otherwise than what is recorded by now: the record went on after it.</summary>
    public bool Contradicts(Confirmation said) => said.Nothing
        ? !IsEmpty
        : Measures.Any(
            known => said.Measures.TryGetValue(known.Key, out string? told) && told != known.Value.ToString(CultureInfo.InvariantCulture));

    /// <summary>The form as it opens, with what is known filled in.</summary>
    public ConfirmForm Fill(ConfirmForm form)
    {
        if (IsEmpty)
        {
            return form;
        }

        return Noted(Measures.Aggregate(
            form, (so, known) => so.With(Fields.OfMeasure(known.Key), known.Value.ToString(CultureInfo.InvariantCulture))));
    }

    /// <summary>The form with what was recorded in its note.</summary>
    public ConfirmForm Noted(ConfirmForm form) =>
        IsEmpty ? form : form.With(Fields.Note, Details.Length > FormReader.MaxLength ? Details[..FormReader.MaxLength] : Details);

    /// <summary>A confirmation that contradicts the record is refused: one of the two is wrong, and both are in reports.</summary>
    internal static void Check(
        Duty duty, bool nothing, Dictionary<string, string> measures, RecordedFigures? recorded, FormReader read)
    {
        if (recorded is null or { IsEmpty: true })
        {
            return;
        }

        if (nothing)
        {
            read.Add(new Fault(FaultCode.NothingButRecorded, Fields.Nothing));
            return;
        }

        foreach (Measure measure in duty.Measures)
        {
            if (recorded.Measures.TryGetValue(measure.Id, out long known)
                && measures.TryGetValue(measure.Id, out string? said)
                && said != known.ToString(CultureInfo.InvariantCulture))
            {
                read.Add(new Fault(FaultCode.MeasureNotAsRecorded, Fields.OfMeasure(measure.Id), Dong.Written(known)));
            }
        }
    }
}

using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>The form in which the Office enters a locality's difficulty, as typed.</summary>
public sealed record LocalityForm(
    string? Locality, string? LetterNumber, string? LetterDate, string? Text, string? Category, string? Proposal)
{
    public static LocalityForm Blank { get; } = new(null, null, null, null, null, null);
}

/// <summary>
/// The Office enters what a locality wrote in a letter: localities have no account here. Its rows are in the Office's unit.
/// </summary>
public static class ReportForLocality
{
    public static Outcome<DifficultyChange> Decide(
        Difficulty? existing, string token, LocalityForm form, Person by, Roster roster, WorkCalendar calendar, DateTime now)
    {
        if (!Office.Handles(by, roster) || Office.UnitCode(roster) is not { } office)
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NotAnOfficer);
        }

        if (existing is not null)
        {
            return Outcome.Repeated<DifficultyChange>();
        }

        FormReader read = new();
        string? name = read.Required(form.Locality, Fields.Locality, FaultCode.LocalityMissing);
        string? number = read.Required(form.LetterNumber, Fields.LetterNumber, FaultCode.LetterNumberMissing);
        DateOnly? date = ReadLetterDate(form.LetterDate, now, read);
        string? text = read.Required(form.Text, Fields.Text, FaultCode.DifficultyTextMissing);
        string? proposal = read.Text(form.Proposal, Fields.Proposal);
        if (!read.IsClean)
        {
            return read.Refuse<DifficultyChange>();
        }

        return DifficultyChange.Only(new DifficultyFact.Reported(
            now, by.Upn, by.Name, token, office, null, new Locality(name!, number!, date!.Value), Report.CategoryOf(form.Category),
            DifficultyEffect.OnTime, null, text!, proposal, null, ChainDeadlines.ReceiveBy(now, calendar),
            ChainDeadlines.HandleBy(now, calendar)));
    }

    private static DateOnly? ReadLetterDate(string? typed, DateTime now, FormReader read)
    {
        DateOnly? date = read.Date(typed, Fields.LetterDate, FaultCode.LetterDateMissing);
        if (date > DateOnly.FromDateTime(now))
        {
            read.Add(new Fault(FaultCode.LetterDateInFuture, Fields.LetterDate));
        }

        return date;
    }
}

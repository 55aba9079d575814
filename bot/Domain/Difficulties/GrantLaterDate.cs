using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>
/// The Office grants a later date: the difficulty closes, the assignment is due at the end of that day and no longer waits for it.
/// </summary>
public static class GrantLaterDate
{
    public static Outcome<DifficultyChange> Decide(
        Difficulty difficulty, Assignment? assignment, string? typedDate, string? answer, Person by, Roster roster, WorkCalendar calendar,
        DateTime now)
    {
        if (OfficeTurn.Refusal(difficulty, by, roster) is { } refusal)
        {
            return refusal;
        }

        if (assignment is not { IsOwed: true })
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NoAssignmentToMove);
        }

        FormReader read = new();
        DateOnly? date = ReadDate(typedDate, assignment, calendar, now, read);
        string? words = read.Text(answer, Fields.Answer);
        if (!read.IsClean)
        {
            return read.Refuse<DifficultyChange>();
        }

        return Outcome.Of<DifficultyChange>(new DifficultyChange(
            new DifficultyFact.LaterDateGranted(now, by.Upn, by.Name, date!.Value, words),
            new AssignmentFact.LaterDateGranted(now, by.Upn, difficulty.Id, calendar.EndOf(date.Value))));
    }

    private static DateOnly? ReadDate(string? typed, Assignment assignment, WorkCalendar calendar, DateTime now, FormReader read)
    {
        DateOnly? date = read.Date(typed, Fields.GrantedDate);
        if (!read.IsCleanAt(Fields.GrantedDate))
        {
            return null;
        }

        DateOnly due = DateOnly.FromDateTime(assignment.DueAt);
        if (date is null || date <= due)
        {
            read.Add(new Fault(FaultCode.LaterDateNotAfterDue, Fields.GrantedDate, due));
        }
        else if (date <= DateOnly.FromDateTime(now))
        {
            read.Add(new Fault(FaultCode.LaterDateNotAfterToday, Fields.GrantedDate));
        }
        else if (!calendar.IsWorkingDay(date.Value))
        {
            read.Add(new Fault(FaultCode.LaterDateNotWorkingDay, Fields.GrantedDate, date.Value));
        }

        return date;
    }
}

using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>The chief or deputy chief of office submits a difficulty to the Director; in a small office any officer does.</summary>
public static class Submit
{
    /// <param name="difficulty">As it stands.</param>
    /// <param name="form">The Office's form; what it leaves out stays as the officer wrote it.</param>
    /// <param name="by">Who pressed.</param>
    /// <param name="skipChief">The setting that lets officers submit.</param>
    /// <param name="roster">Decides whether they may, and who the Director is.</param>
    /// <param name="calendar">For the deadlines, in working days.</param>
    /// <param name="now">Vietnam local.</param>
    public static Outcome<DifficultyChange> Decide(
        Difficulty difficulty, OpinionForm form, Person by, bool skipChief, Roster roster, WorkCalendar calendar, DateTime now)
    {
        if (!Office.Leads(by, roster) && !(skipChief && Office.Handles(by, roster)))
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NotChiefOfOffice);
        }

        if (difficulty.IsClosed || difficulty.Status is DifficultyStatus.WithDirector or DifficultyStatus.TaskGiven)
        {
            return Outcome.Repeated<DifficultyChange>();
        }

        if (roster.WithRole(Role.Director).Count == 0)
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NoDirector);
        }

        FormReader read = new();
        OfficeOpinion? opinion = form.Read(difficulty, roster, calendar, now, read);
        string? words = read.Text(form.ChiefWords, Fields.ChiefWords);
        return !read.IsClean
            ? read.Refuse<DifficultyChange>()
            : DifficultyChange.Only(new DifficultyFact.Submitted(
                now, by.Upn, by.Name, opinion!, words, ChainDeadlines.DecideBy(now, calendar)));
    }
}

using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>What the reporter does with a difficulty that was sent: withdraws it, says that it is settled, opens it again.</summary>
public static class ReporterSteps
{
    /// <summary>How long after it was closed it may be opened again, in calendar days.</summary>
    private const int ReopenWithinDays = 30;

    public static Outcome<DifficultyChange> Withdraw(
        Difficulty difficulty, Assignment? assignment, string? typed, Person by, Roster roster, DateTime now) =>
        Close(difficulty, assignment, typed, by, roster, words => new DifficultyFact.Withdrawn(now, by.Upn, by.Name, words));

    public static Outcome<DifficultyChange> Settle(
        Difficulty difficulty, Assignment? assignment, string? typed, Person by, Roster roster, DateTime now) =>
        Close(difficulty, assignment, typed, by, roster, words => new DifficultyFact.Settled(now, by.Upn, by.Name, words));

    public static Outcome<DifficultyChange> Reopen(
        Difficulty difficulty, Assignment? assignment, string? typed, Person by, Roster roster, WorkCalendar calendar, DateTime now)
    {
        if (!Reporters.IsReporter(by, difficulty, roster))
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NotAReporter);
        }

        if (difficulty.Closed is not { } closed)
        {
            return Outcome.Repeated<DifficultyChange>();
        }

        if (DateOnly.FromDateTime(now) > DateOnly.FromDateTime(closed.At).AddDays(ReopenWithinDays))
        {
            return Outcome.Refuse<DifficultyChange>([new Fault(FaultCode.ReopenTooLate, null, ReopenWithinDays)]);
        }

        FormReader read = new();
        string? words = read.Required(typed, Fields.Note, FaultCode.ReopenWordsMissing);
        if (!read.IsClean)
        {
            return read.Refuse<DifficultyChange>();
        }

        DifficultyFact.Reopened reopened = new(
            now, by.Upn, by.Name, words!, ChainDeadlines.ReceiveBy(now, calendar), ChainDeadlines.HandleBy(now, calendar));
        bool blocks = difficulty.Effect is DifficultyEffect.CannotDo && assignment is { Status: AssignmentStatus.Open };
        return Outcome.Of<DifficultyChange>(new DifficultyChange(
            reopened, blocks ? new AssignmentFact.Blocked(now, by.Upn, difficulty.Id) : null));
    }

    private static Outcome<DifficultyChange> Close(
        Difficulty difficulty, Assignment? assignment, string? typed, Person by, Roster roster, Func<string?, DifficultyFact> fact)
    {
        if (!Reporters.IsReporter(by, difficulty, roster))
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NotAReporter);
        }

        if (difficulty.IsClosed)
        {
            return Outcome.Repeated<DifficultyChange>();
        }

        FormReader read = new();
        string? words = read.Text(typed, Fields.Note);
        return !read.IsClean
            ? read.Refuse<DifficultyChange>()
            : DifficultyChange.AndFree(fact(words), difficulty, assignment);
    }
}

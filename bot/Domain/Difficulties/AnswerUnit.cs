using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>An officer answers the unit: the difficulty closes, and an assignment that it blocked opens again.</summary>
public static class AnswerUnit
{
    public static Outcome<DifficultyChange> Decide(Difficulty difficulty, Assignment assignment, string? answer, Person by, DateTime now)
    {
        if (!Permissions.IsOfficer(by))
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NotAnOfficer);
        }

        if (difficulty.IsClosed)
        {
            return Outcome.Repeated<DifficultyChange>();
        }

        List<Fault> faults = [];
        string? words = FormText.Read(answer, Fields.Answer, faults);
        if (words is null)
        {
            faults.Add(new Fault(FaultCode.AnswerMissing, Fields.Answer));
        }

        if (faults.Count > 0)
        {
            return Outcome.Refuse<DifficultyChange>(faults);
        }

        AssignmentFact? reopened = assignment.BlockedBy == difficulty.Id ? new AssignmentFact.Reopened(now, by.Upn, difficulty.Id) : null;
        return Outcome.Of<DifficultyChange>(new DifficultyChange(new DifficultyFact.Answered(now, by.Upn, by.Name, words!), reopened));
    }
}

using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>What each step after the report changes.</summary>
internal static class DifficultyProgress
{
    public static Difficulty After(Difficulty state, DifficultyFact fact) => fact switch
    {
        DifficultyFact.Numbered f => state with { Number = f.Number },
        DifficultyFact.Received f => state with { Status = DifficultyStatus.Received, Taken = Step(f, f.ByName, null) },
        DifficultyFact.PutToChief f => state with
        {
            Status = DifficultyStatus.WithChief,
            Taken = state.Taken ?? Step(f, f.ByName, null),
            Opinion = f.Opinion,
            Passed = Step(f, f.ByName, null),
            Returned = null,
        },
        DifficultyFact.Returned f => state with { Status = DifficultyStatus.Received, Returned = Step(f, f.ByName, f.Words) },
        DifficultyFact.Submitted f => state with
        {
            Status = DifficultyStatus.WithDirector,
            Taken = state.Taken ?? Step(f, f.ByName, null),
            Opinion = f.Opinion,
            Submitted = Step(f, f.ByName, f.Words),
            Returned = null,
            DecideBy = f.DecideBy,
        },
        DifficultyFact.PassedToDeputy f => state with { Deputy = f.DeputyUpn, DeputyName = f.DeputyName },
        DifficultyFact.ClarificationAsked f => state with
        {
            Status = DifficultyStatus.Received,
            Clarification = Step(f, f.ByName, f.Words),
            Opinion = state.Opinion is { } said ? said with { Clarification = null } : null,
            HandleBy = f.HandleBy,
            DecideBy = null,
        },
        DifficultyFact.Decided f => Decided(state, f),
        DifficultyFact.TaskDone f => Close(state, DifficultyStatus.Agreed, Step(f, f.ByName, state.Decision!.Words)),
        DifficultyFact.Answered f => Close(state, DifficultyStatus.Answered, Step(f, f.ByName, f.Answer)),
        DifficultyFact.LaterDateGranted f =>
            Close(state, DifficultyStatus.LaterDateGranted, Step(f, f.ByName, f.Answer)) with { GrantedDate = f.Date },
        DifficultyFact.LaterDateRefused f => Close(state, DifficultyStatus.LaterDateRefused, Step(f, f.ByName, f.Answer)),
        DifficultyFact.Withdrawn f => Close(state, DifficultyStatus.Withdrawn, Step(f, f.ByName, f.Words)),
        DifficultyFact.Settled f => Close(state, DifficultyStatus.Settled, Step(f, f.ByName, f.Words)),
        DifficultyFact.Reopened f => state with
        {
            // Whoever had it has it again; the way to the Director begins anew.
            Status = state.Taken is null ? DifficultyStatus.Reported : DifficultyStatus.Received,
            Reopened = Step(f, f.ByName, f.Words),
            ReceiveBy = f.ReceiveBy,
            HandleBy = f.HandleBy,
            Closed = null,
            Decision = null,
            GrantedDate = null,
            Clarification = null,
            Deputy = null,
            DeputyName = null,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, null),
    };

    private static Difficulty Decided(Difficulty state, DifficultyFact.Decided f)
    {
        Difficulty decided = state with
        {
            Decision = new Decision(f.By, f.ByName, f.At, f.Agrees, f.Words, f.Task),
            DecideBy = null,
        };
        return f.Task is not null
            ? decided with { Status = DifficultyStatus.TaskGiven }
            : Close(decided, f.Agrees ? DifficultyStatus.Agreed : DifficultyStatus.Disagreed, Step(f, f.ByName, f.Words));
    }

    private static Difficulty Close(Difficulty state, DifficultyStatus status, OfficeStep by) =>
        state with { Status = status, Closed = by, DecideBy = null };

    private static OfficeStep Step(DifficultyFact fact, string name, string? words) => new(fact.By, name, fact.At, words);
}

using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>Gives a difficulty its number from the register, whoever comes first: the click or the Office's card.</summary>
public sealed class DifficultyNumbers(Deciding deciding, UnitStore units, DifficultyRegister register)
{
    public async Task<Difficulty> EnsureAsync(Difficulty difficulty, CancellationToken cancellationToken)
    {
        if (difficulty.Number is not null)
        {
            return difficulty;
        }

        // The register gives the same number however often it is asked.
        string number = await register.NumberOfAsync(difficulty.Year, difficulty.Id, cancellationToken);
        Decided<Stored<Difficulty>, DifficultyFact, Difficulty> decided = await deciding.OnAsync(
            (_, ct) => units.FindAsync(Kinds.Difficulty, new RowId(difficulty.UnitCode, difficulty.Year, difficulty.Id), ct),
            (stored, now) => stored.State.Number is null
                ? Outcome.Of<DifficultyFact>(new DifficultyFact.Numbered(now, number))
                : Outcome.Repeated<DifficultyFact>(),
            Write,
            cancellationToken) ?? throw new InvalidOperationException($"Difficulty {difficulty.Id} is gone.");
        return decided.After ?? decided.Rows.State;
    }

    private static Difficulty Write(Stored<Difficulty> stored, DifficultyFact fact, DateTime now, Func<UnitCode, Change> changeOf)
    {
        Change change = changeOf(stored.State.UnitCode);
        Difficulty numbered = change.Save(Kinds.Difficulty, stored, fact);
        if (numbered is { Assignment: { } waiting, Effect: DifficultyEffect.CannotDo })
        {
            change.Send(DifficultyNotices.RefreshWaiting(waiting, numbered, now));
        }

        return numbered;
    }
}

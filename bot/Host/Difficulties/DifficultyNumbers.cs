using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>Gives a difficulty its number from the register, whoever comes first: the click or the Office's card.</summary>
public sealed class DifficultyNumbers(UnitStore units, DifficultyRegister register, BusinessClock clock)
{
    public async Task<Difficulty> EnsureAsync(Difficulty difficulty, CancellationToken cancellationToken)
    {
        while (difficulty.Number is null)
        {
            Stored<Difficulty> stored = await units.DifficultyAsync(difficulty.UnitCode, difficulty.Year, difficulty.Id, cancellationToken)
                ?? throw new InvalidOperationException($"Difficulty {difficulty.Id} is gone.");
            difficulty = stored.State;
            if (difficulty.Number is null)
            {
                string number = await register.NumberOfAsync(difficulty.Year, difficulty.Id, cancellationToken);
                UnitChange change = new(difficulty.UnitCode);
                DateTime now = clock.Now;
                Difficulty numbered = change.Save(stored, new DifficultyFact.Numbered(now, number));
                if (numbered.Assignment is { } waiting && numbered.Effect is DifficultyEffect.CannotDo)
                {
                    change.Send(ChainMessages.RefreshWaiting(waiting, numbered, now));
                }

                difficulty = await units.CommitAsync(change, cancellationToken) ? numbered : difficulty;
            }
        }

        return difficulty;
    }
}

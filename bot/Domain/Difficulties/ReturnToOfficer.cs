using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Difficulties;

/// <summary>The chief or deputy chief of office returns a difficulty to the officer, with words.</summary>
public static class ReturnToOfficer
{
    public static Outcome<DifficultyChange> Decide(Difficulty difficulty, OpinionForm form, Person by, Roster roster, DateTime now)
    {
        if (!Office.Leads(by, roster))
        {
            return Outcome.Refuse<DifficultyChange>(FaultCode.NotChiefOfOffice);
        }

        if (difficulty.Status is not DifficultyStatus.WithChief)
        {
            return Outcome.Repeated<DifficultyChange>();
        }

        if (difficulty.MovedOn(form.Version) is { } movedOn)
        {
            return Outcome.Refuse<DifficultyChange>([movedOn]);
        }

        FormReader read = new();
        string? words = read.Required(form.ChiefWords, Fields.ChiefWords, FaultCode.ReturnWordsMissing);
        return !read.IsClean
            ? read.Refuse<DifficultyChange>()
            : DifficultyChange.Only(new DifficultyFact.Returned(now, by.Upn, by.Name, words!));
    }
}

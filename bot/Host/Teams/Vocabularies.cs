using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Teams;

/// <summary>The names of units and clauses, made anew only when roster or plan are others.</summary>
internal sealed class Vocabularies
{
    private volatile Made? _last;

    public Vocabulary Of(Roster roster, Plan plan)
    {
        if (_last is { } last && last.Roster == roster && last.Plan == plan)
        {
            return last.Vocabulary;
        }

        Vocabulary made = new([.. roster.Units.Select(u => (u.Code, u.Name))], [.. plan.Clauses.Select(c => c.Id)]);
        _last = new Made(roster, plan, made);
        return made;
    }

    private sealed record Made(Roster Roster, Plan Plan, Vocabulary Vocabulary);
}

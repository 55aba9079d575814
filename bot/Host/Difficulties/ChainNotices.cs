using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Setup;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>Who gets a new message at which step: an updated card notifies nobody. Nobody is told of their own click.</summary>
public sealed class ChainNotices(ReferenceData reference)
{
    public IEnumerable<OutboxMessage> ToReporter(Difficulty d, Person by, DateTime now)
    {
        if (d.ReporterUpn != by.Upn)
        {
            yield return OutboxMessage.DifficultyAnswered(d, now);
        }
    }

    public IEnumerable<OutboxMessage> ToChief(Difficulty d, Person by, DateTime now)
    {
        if (Office.Chief(reference.Roster) is { } chief && chief.Upn != by.Upn)
        {
            yield return ChainMessages.ForHandler(d, chief.Upn, now);
        }
    }

    /// <summary>To the officer who has it.</summary>
    public IEnumerable<OutboxMessage> ToOfficer(Difficulty d, Person by, DateTime now)
    {
        if (d.Taken is { } taken && taken.Upn != by.Upn)
        {
            yield return ChainMessages.ForHandler(d, taken.Upn, now);
        }
    }

    /// <summary>To the Director, or to the deputy who already had it.</summary>
    public IEnumerable<OutboxMessage> ToDecider(Difficulty d, DateTime now)
    {
        if (Directing.DeciderOf(d, reference.Roster) is { } decider)
        {
            yield return decider.Role is Role.DeputyDirector ? ChainMessages.ForDeputy(d, decider.Upn, now) : ChainMessages.ForDirector(d, decider.Upn, now);
        }
    }

    /// <summary>The reporter took it back or opened it again: to the officer, to the chief where it had gone that far, else to the channel.</summary>
    public IEnumerable<OutboxMessage> ToHandlers(Difficulty d, Person by, DateTime now)
    {
        if (d.Taken is null)
        {
            return d.IsClosed ? [] : [ChainMessages.ForOfficeAgain(d, now)];
        }

        IEnumerable<OutboxMessage> officer = ToOfficer(d, by, now);
        bool chiefToo = d.Passed is not null || d.Submitted is not null;
        return chiefToo ? officer.Concat(ToChief(d, by, now)).DistinctBy(m => m.Id) : officer;
    }
}

using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Setup;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>Who gets a new message at which step: an updated card notifies nobody. Nobody is told of their own click.</summary>
public sealed class ChainNotices(ReferenceData reference)
{
    /// <param name="by">Null when no click on the difficulty caused it.</param>
    public IEnumerable<OutboxMessage> ToReporter(Difficulty d, Person? by, DateTime now)
    {
        if (Reporters.ToTell(d, reference.Roster) is { } reporter && reporter.Upn != by?.Upn)
        {
            yield return OutboxMessage.DifficultyAnswered(d, reporter.Upn, now);
        }
    }

    public IEnumerable<OutboxMessage> ToChief(Difficulty d, Person by, DateTime now)
    {
        if (Office.Chief(reference.Roster) is { } chief && chief.Upn != by.Upn)
        {
            yield return ChainMessages.ForHandler(d, chief.Upn, now);
        }
    }

    /// <summary>To the officer who has it; open, and with nobody of the Office, to the channel once more.</summary>
    public IEnumerable<OutboxMessage> ToOfficer(Difficulty d, Person by, DateTime now)
    {
        if (Take.HolderOf(d, reference.Roster) is not { } officer)
        {
            return d.IsClosed ? [] : [ChainMessages.ForOfficeAgain(d, now)];
        }

        return officer.Upn == by.Upn ? [] : [ChainMessages.ForHandler(d, officer.Upn, now)];
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
        IEnumerable<OutboxMessage> officer = ToOfficer(d, by, now);
        bool chiefToo = d.Passed is not null || d.Submitted is not null;
        return chiefToo ? officer.Concat(ToChief(d, by, now)).DistinctBy(m => m.Id) : officer;
    }
}

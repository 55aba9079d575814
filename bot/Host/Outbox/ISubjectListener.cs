using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Host.Outbox;

/// <summary>Hears of every change of what posted cards show.</summary>
public interface ISubjectListener
{
    /// <param name="subject">How cards and messages of the unit name what has changed.</param>
    Task ChangedAsync(UnitCode unitCode, Subject subject, CancellationToken cancellationToken);
}

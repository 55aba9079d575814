using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Host.Decisions;

/// <summary>Who works where today: whom the messages of a change are for.</summary>
public interface ICurrentRoster
{
    Roster Roster { get; }
}

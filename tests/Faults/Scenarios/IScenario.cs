using TeamsReformBot.Faults.Tests.Killing;

namespace TeamsReformBot.Faults.Tests.Scenarios;

/// <summary>One thing that people do, or that the clock does, and what must have come of it.</summary>
public interface IScenario
{
    /// <summary>What must have been done before.</summary>
    Stage From { get; }

    /// <summary>True when it is the start of the bot itself that does it.</summary>
    bool IsTheStart { get; }

    /// <summary>Does it, as often as it takes until each click has its answer.</summary>
    Task ActAsync(People people, World world);

    /// <summary>What is not as it should be afterwards.</summary>
    IEnumerable<string> Missing(SavedRows rows);
}

/// <summary>The moments that the scenarios begin from, each made from the one before.</summary>
public enum Stage
{
    /// <summary>Everybody but one has installed the bot; the ceremony's cards are not due yet.</summary>
    Installed,

    /// <summary>The cards are out.</summary>
    WaveSent,

    /// <summary>A head has asked for a later date and an officer has taken it.</summary>
    Taken,
}

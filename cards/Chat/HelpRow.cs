namespace TeamsReformBot.Cards;

/// <summary>The parts of the help; each has a heading of its name.</summary>
public enum HelpGroup
{
    OwnWork,
    Difficulties,
    Figures,
    Office,
    PlanAndPeople,
}

/// <summary>A command as the help shows it.</summary>
/// <param name="Command">Its name, which the button sends back.</param>
/// <param name="Text">A sentence that is one.</param>
/// <param name="English">The same in English.</param>
public sealed record HelpRow(string Command, HelpGroup Group, string Text, string English);

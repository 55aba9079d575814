namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string TargetSources = "targets.sources";
    public const string ShowTargets = "targets.show";
}

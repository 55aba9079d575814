namespace TeamsReformBot.Cards;

/// <summary>What the cards' buttons ask for; each room has its own. Posted cards hold them, so that a verb once given stays.</summary>
public static partial class Verbs;

namespace TeamsReformBot.Cards;

public static partial class Verbs
{
    public const string AgreeJoint = "joint.agree";
    public const string DenyJoint = "joint.deny";
    public const string CountJoint = "joint.count";
}

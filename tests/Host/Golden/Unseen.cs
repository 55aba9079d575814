using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Host.Tests.Golden;

/// <summary>What the month does without, each with the reason: whatever is new is played, or named here.</summary>
internal static class Unseen
{
    public static IReadOnlyDictionary<string, string> Verbs { get; } = new Dictionary<string, string>();

    public static IReadOnlyDictionary<MessageKind, string> Kinds { get; } = new Dictionary<MessageKind, string>();
}

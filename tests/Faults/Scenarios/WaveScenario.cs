using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Faults.Tests.Killing;

namespace TeamsReformBot.Faults.Tests.Scenarios;

/// <summary>At half past nine every head gets the ceremony's card.</summary>
internal sealed class WaveScenario : IScenario
{
    private const int Units = 11;
    private const string Subject = "a|2026-12|flag-ceremony";

    public Stage From => Stage.Installed;

    public bool IsTheStart => true;

    public Task ActAsync(People people, World world) => Task.CompletedTask;

    public IEnumerable<string> Missing(SavedRows rows)
    {
        List<OutboxMessage> cards = [.. Rows.Messages(rows, MessageKind.AssignmentCard).Where(m => m.Subject == Subject)];
        int sent = cards.Count(c => c.State is MessageState.Sent);
        return cards.Count == Units && sent == World.Heads.Count ? [] : [$"{cards.Count} cards for {Units} units, {sent} sent to {World.Heads.Count} heads"];
    }
}

/// <summary>A head installs the bot when the cards are out, once, and gets the one that waited.</summary>
internal sealed class LateHeadScenario : IScenario
{
    public Stage From => Stage.WaveSent;

    public bool IsTheStart => false;

    public Task ActAsync(People people, World world) => people.InstallOnceAsync(World.LateHead);

    // Killed before it had taken note of the installation, the bot knows of nobody: the card goes on waiting, and the invariants see to the rest.
    public IEnumerable<string> Missing(SavedRows rows) => [];
}

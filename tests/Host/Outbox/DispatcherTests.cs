using Azure.Data.Tables;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Host.Tests.Simulation;

namespace TeamsReformBot.Host.Tests.Outbox;

/// <summary>The ceremony's wave of Monday 07/12/2026, over real storage.</summary>
public sealed class DispatcherTests(AzuriteFixture azurite)
{
    private static readonly DateTime Monday = new(2026, 12, 7, 9, 30, 0);

    [Fact]
    public async Task What_is_in_flight_is_written_down_although_another_message_fails_or_the_bot_is_stopped()
    {
        await using SimulatedOffice office = await SimulatedOffice.StartAsync(azurite, Monday);
        TableClient units = office.Get<Tables>().Units;
        await office.RunJobsAsync();
        TableEntity unreadable = (await CardsAsync(units))[0];
        unreadable["Data"] = "{";
        await units.UpdateEntityAsync(unreadable, unreadable.ETag, TableUpdateMode.Replace, TestContext.Current.CancellationToken);
        office.Messenger.Delay = TimeSpan.FromMilliseconds(500);

        using CancellationTokenSource stopping = new();
        Task sending = office.SendOnceAsync(stopping.Token);
        await Eventually.HoldsAsync("messages in flight", () => office.Messenger.All.Count > 1);
        await stopping.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);

        TableEntity[] sent = [.. (await CardsAsync(units)).Where(row => row.GetString("State") == nameof(MessageState.Sent))];
        Assert.Equal(
            office.Messenger.All.Where(c => c.ConversationId != RunningBot.OfficeChannel).Select(c => c.ConversationId).Order(StringComparer.Ordinal),
            sent.Select(row => Row.Read<OutboxMessage>(row).State.ToUpn!).Order(StringComparer.Ordinal));
    }

    private static async Task<IReadOnlyList<TableEntity>> CardsAsync(TableClient units)
    {
        List<TableEntity> rows = [];
        await foreach (TableEntity row in units.QueryAsync<TableEntity>("Kind eq 'AssignmentCard'"))
        {
            rows.Add(row);
        }

        return rows;
    }
}

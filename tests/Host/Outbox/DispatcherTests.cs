using Azure.Data.Tables;
using Microsoft.Extensions.Options;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams.Authentication;
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
            sent.Select(row => Row.Read<OutboxMessage>(row).State.ToUpn!.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_made_is_tried_as_often_as_what_is_refused_and_is_then_on_the_Offices_list()
    {
        await using SimulatedOffice office = await SimulatedOffice.StartAsync(azurite, Monday);
        OutboxMessage message = new("x", MessageKind.OfficePrompt, TheUnit("VP"), 2026, null, new Subject.Named("no prompt at all"), Monday, MessageState.Open, Delivery.MaxAttempts - 2, 0, null);
        await office.Get<UnitStore>().SendAsync([message], TestContext.Current.CancellationToken);

        await office.SendOnceAsync(TestContext.Current.CancellationToken);
        Assert.Equal((MessageState.Open, "NotDrawn"), await StateAsync());
        office.Put(Monday.AddHours(1));
        await office.SendOnceAsync(TestContext.Current.CancellationToken);
        Assert.Equal((MessageState.Dead, "NotDrawn"), await StateAsync());

        async Task<(MessageState, string?)> StateAsync() =>
            await office.Get<OutboxStore>().GetAsync(TheUnit("VP"), 2026, "x", TestContext.Current.CancellationToken) is { } after ? (after.State, after.LastError) : default;
    }

    [Fact]
    public async Task All_calls_that_one_message_may_need_are_over_before_another_instance_may_take_it_up()
    {
        await using SimulatedOffice office = new(azurite);
        using HttpClient toChannel = office.Get<IHttpClientFactory>().CreateClient(KeptConnectors.HttpClient);
        // The conversation and the message, each once more to the government cloud; the token is had within the call that needs it.
        Assert.True(4 * toChannel.Timeout < TimeSpan.FromSeconds(office.Get<IOptions<SendingOptions>>().Value.LeaseSeconds));
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

using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Reminders;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Outbox;

public sealed class UndeliveredTests
{
    private static readonly DateTime Now = Time("07/12/2026 09:30");
    private static readonly DateOnly Today = DateOnly.FromDateTime(Now);

    [Theory]
    [InlineData("NoConversation", UnreachableReason.NotInstalled, true)]
    [InlineData("ForbiddenOperationException", UnreachableReason.NotInstalled, true)]
    [InlineData("BotNotInConversationRoster", UnreachableReason.NotInstalled, true)]
    [InlineData("ConversationNotFound", UnreachableReason.NotInstalled, true)]
    [InlineData("ConversationBlockedByUser", UnreachableReason.BlockedByPerson, false)]
    [InlineData("MessageWritesBlocked", UnreachableReason.BlockedByPerson, false)]
    [InlineData("BotDisabledByAdmin", UnreachableReason.DisabledByAdmin, false)]
    [InlineData("NotEnoughPermissions", UnreachableReason.NoPermission, false)]
    [InlineData("NoObjectId", UnreachableReason.AccountUnknown, true)]
    [InlineData("403", UnreachableReason.Other, true)]
    public void Why_nothing_reaches_somebody_decides_whether_opening_is_tried_and_then_once_a_day(string error, UnreachableReason reason, bool tried)
    {
        Unreachable someone = new(Account("cct@so.example"), Now, error, null);

        Assert.Equal((reason, tried), (someone.Reason, someone.MayTryToOpen(Today)));
        Assert.False((someone with { TriedOn = Today }).MayTryToOpen(Today));
        Assert.Equal(tried, (someone with { TriedOn = Today.AddDays(-1) }).MayTryToOpen(Today));
    }

    [Theory]
    [InlineData(413, "MessageSizeTooBig", DeathCause.TooLarge)]
    [InlineData(413, "413", DeathCause.TooLarge)]
    [InlineData(401, "BotNotRegistered", DeathCause.BotRefused)]
    [InlineData(401, "401", DeathCause.BotRefused)]
    [InlineData(0, "ServiceHostNotAllowed", DeathCause.ServiceNotAllowed)]
    [InlineData(403, "InvalidBotApiHost", DeathCause.ServiceNotAllowed)]
    [InlineData(400, "Bad Argument", DeathCause.Rejected)]
    [InlineData(429, "Throttled", DeathCause.ChannelBusy)]
    [InlineData(503, "NoToken", DeathCause.ChannelBusy)]
    [InlineData(0, "NotDrawn", DeathCause.NotDrawn)]
    public void A_dead_message_tells_what_it_died_of(int status, string error, DeathCause cause) =>
        Assert.Equal(cause, DeadOf(new SendResult.Refused(status, error, null)).CauseOfDeath());

    [Fact]
    public void What_died_without_an_answer_may_have_arrived() =>
        Assert.Equal(DeathCause.MayHaveArrived, DeadOf(new SendResult.Ambiguous("502")).CauseOfDeath());

    [Fact]
    public void The_Office_is_told_once_a_day()
    {
        var told = OutboxMessage.Undelivered(TheUnit("VP"), Now);

        Assert.Equal((MessageKind.Undelivered, "VP", 2026, null), (told.Kind, told.UnitCode.Text, told.Year, told.ToUpn?.Text));
        Assert.Equal(told.Id, OutboxMessage.Undelivered(TheUnit("VP"), Now.AddHours(5)).Id);
        Assert.NotEqual(told.Id, OutboxMessage.Undelivered(TheUnit("VP"), Now.AddDays(1)).Id);
    }

    private static OutboxMessage DeadOf(SendResult result)
    {
        var message = ReminderNotices.Digest(TheUnit("TDC"), Account("cct@so.example"), Now);
        for (int i = 0; i < 20 && message.State is MessageState.Open; i++)
            message = Delivery.After(message, result, Now, 0.5);
        Assert.Equal(MessageState.Dead, message.State);
        return message;
    }
}

using AdaptiveCards;
using TeamsReformBot.Cards.Tests.Samples;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Cards.Tests.Undelivered;

public sealed class UndeliveredCardTests
{
    public static TheoryData<UnreachableReason> Reasons => [.. Enum.GetValues<UnreachableReason>()];

    public static TheoryData<MessageKind> Kinds => [.. Enum.GetValues<MessageKind>()];

    [Fact]
    public void People_are_grouped_by_why_with_what_to_do_and_each_dead_message_has_its_button()
    {
        AdaptiveCard card = UndeliveredCard.Render(SampleUndelivered.View, Sample.Context());
        string[] read = card.Read().Split('\n');

        Assert.Contains("3 người chưa nhận được tin, 2 tin gửi không thành công, tính đến 09:30 ngày 07/12/2026.", read);
        Assert.Single(read, "Chưa cài trợ lý");
        Assert.Contains("Trưởng phòng QLKH, Phòng Quản lý Khoa học, từ 08:00 ngày 04/12/2026", read);
        Assert.Contains("Đề nghị xác nhận: Lễ chào cờ tháng 12/2026", read);
        Assert.Equal([Verbs.ResendMessage, Verbs.ResendMessage, Verbs.ResendAll], card.Verbs());
        Assert.Equal(
            [SampleUndelivered.View.Letters[0].Message.Id, SampleUndelivered.View.Letters[1].Message.Id],
            card.OfType("Action.Execute").Where(a => a.Text("verb") == Verbs.ResendMessage).Select(a => a["data"]!.AsObject().Text(DataKeys.Message)));
    }

    [Fact]
    public void With_nothing_undelivered_it_says_so_without_a_button()
    {
        AdaptiveCard card = UndeliveredCard.Render(new([], []), Sample.Context());

        Assert.Contains("Mọi người đều nhận được tin", card.Read(), StringComparison.Ordinal);
        Assert.Empty(card.Verbs());
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_is_worded(UnreachableReason reason)
    {
        UnreachablePerson someone = SampleUndelivered.View.People[0] with { Reason = reason };
        Assert.InRange(UndeliveredCard.Render(new([someone], []), Sample.Context()).Read().Split('\n').Length, 5, 6);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_message_and_every_cause_is_worded(MessageKind kind)
    {
        DeadLetter letter = SampleUndelivered.View.Letters[0];
        string[] causes = ["413", "401", ChannelErrors.ServiceHostNotAllowed, "Bad Argument"];
        Assert.All(causes, error => Assert.Contains(
            "Không gửi được",
            UndeliveredCard.Render(new([], [letter with { Message = letter.Message with { Kind = kind, LastError = error } }]), Sample.Context()).Read(),
            StringComparison.Ordinal));
        OutboxMessage unclear = letter.Message with { LastError = "502", AmbiguousAttempts = 3 };
        Assert.Contains("Không rõ", UndeliveredCard.Render(new([], [letter with { Message = unclear }]), Sample.Context()).Read(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_day_of_a_large_department_still_fits_into_a_message_and_says_how_many_are_left()
    {
        UnreachablePerson someone = SampleUndelivered.View.People[0];
        someone = someone with
        {
            Person = someone.Person with { Name = new string('ễ', 60) },
            Unit = someone.Unit with { Name = new string('ễ', 90) },
        };
        DeadLetter letter = SampleUndelivered.View.Letters[0] with { Title = new string('ễ', 120), To = new string('ễ', 60), Unit = someone.Unit };
        UndeliveredView view = new(
            [.. Enumerable.Range(0, 60).Select(i => someone with { Reason = (UnreachableReason)(i % 6) })], [.. Enumerable.Repeat(letter, 40)]);
        AdaptiveCard card = UndeliveredCard.Render(view, Sample.Context());

        Assert.Contains("Và 45 người khác", card.Read(), StringComparison.Ordinal);
        Assert.Contains("Và 33 tin khác", card.Read(), StringComparison.Ordinal);
        Assert.Contains("Gửi lại tất cả (40 tin)", card.Read() + card.ToJson(), StringComparison.Ordinal);
        Assert.InRange(CardRulesTests.Size(card), 1, 28 * 1024);
    }
}

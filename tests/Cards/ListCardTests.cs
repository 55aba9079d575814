using AdaptiveCards;
using TeamsReformBot.Cards.Tests.Samples;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards.Tests;

public sealed class ListCardTests
{
    private static readonly CardContext Context = Sample.Context();
    private static readonly AssignmentView November = Sample.View(Sample.November);
    private static readonly AssignmentView December = Sample.View(Sample.Ceremony);
    private static readonly AssignmentView Conference = Sample.View(Sample.Conference);
    private static readonly string[] Titles = [December.Title, Conference.Title, November.Title];

    [Fact]
    public void What_is_overdue_comes_first_then_what_is_due_first_and_what_is_confirmed_is_left_out()
    {
        AssignmentView done = Sample.View(Sample.Ceremony.Confirmed(Sample.Everybody)) with { Title = "Đã xong" };
        string[] read = UnitWorkCard.Render(Sample.Unit, [Conference, December, done, November], true, Context).Read().Split('\n');

        Assert.Equal([November.Title, December.Title, Conference.Title], read.Where(Titles.Contains));
        Assert.DoesNotContain("Đã xong", read);
        Assert.Contains("Còn 3 việc, trong đó 1 việc quá hạn.", read);
    }

    [Fact]
    public void An_item_tells_due_moment_time_left_and_state_in_words()
    {
        string[] read = UnitWorkCard.Render(Sample.Unit, [November, December, Conference], true, Context).Read().Split('\n');

        Assert.Contains("Hạn: 17:00 ngày 04/11/2026 (quá hạn 33 ngày)", read);
        Assert.Contains("Tình trạng: Quá hạn, chờ đơn vị xác nhận", read);
        Assert.Contains("Hạn: 17:00 ngày 09/12/2026 (còn 2 ngày)", read);
        Assert.Contains("Tình trạng: Chờ đơn vị xác nhận", read);
        Assert.Contains("Tình trạng: Chưa đến ngày thực hiện", read);
    }

    [Fact]
    public void Who_may_confirm_acts_on_each_open_item_in_place_and_staff_only_read()
    {
        AssignmentView[] views = [November, Sample.View(Sample.Ceremony.Blocked(), "KK-2026-0007")];
        AdaptiveCard card = UnitWorkCard.Render(Sample.Unit, views, true, Context);

        Assert.All(card.OfType("Action.Execute"), a => Assert.Equal("2026-11", a["data"]!.AsObject().Text(DataKeys.Occurrence)));
        Assert.Equal([Verbs.ConfirmAll, Verbs.OpenConfirm, Verbs.OpenDifficulty], card.Verbs());
        Assert.Empty(UnitWorkCard.Render(Sample.Unit, views, false, Context).Verbs());
    }

    [Theory]
    [InlineData(true, "Và 32 việc khác")]
    [InlineData(false, "Và 20 việc khác")]
    public void A_long_list_still_fits_into_a_message_and_says_how_many_are_left(bool mayConfirm, string rest)
    {
        AssignmentView[] many = [.. Enumerable.Repeat(November with { Title = new string('ễ', 120) }, 40)];
        AdaptiveCard card = UnitWorkCard.Render(Sample.Unit, many, mayConfirm, Context);

        Assert.Contains(rest, card.Read(), StringComparison.Ordinal);
        Assert.InRange(CardRulesTests.Size(card), 1, 28 * 1024);
    }

    [Fact]
    public void The_digest_is_headed_by_its_day() =>
        Assert.StartsWith(
            "Việc cần làm, thứ Hai, 07/12/2026", DigestCard.Render(new Digest([December], 0, 0, [], []), Context).Read(), StringComparison.Ordinal);

    [Fact]
    public void A_unit_with_nothing_to_do_is_thanked() =>
        Assert.Contains("Cảm ơn đơn vị", UnitWorkCard.Render(Sample.Unit, [], true, Context).Read(), StringComparison.Ordinal);

    [Fact]
    public void The_Office_sees_who_owes_what_the_most_overdue_first()
    {
        Unit office = new(TheUnit("VP"), "Văn phòng Sở", null, 12, false);
        UnitOwing done = new(new(TheUnit("TĐC"), "Chi cục", null, 9, true), [Sample.View(Sample.Ceremony.Confirmed(Sample.Everybody))]);
        string[] read = UnitsOwingCard.Render([done, new(office, [December]), new(Sample.Unit, [December, November])], Context).Read().Split('\n');

        Assert.Contains("2 đơn vị, tính đến 09:30 ngày 07/12/2026.", read);
        Assert.True(Array.IndexOf(read, Sample.Unit.Name) < Array.IndexOf(read, office.Name));
        Assert.Contains("Lễ chào cờ tháng 11/2026: hạn 04/11/2026, quá hạn 33 ngày", read);
        Assert.DoesNotContain("Chi cục", read);
    }

    [Fact]
    public void A_department_of_many_units_that_owe_much_still_fits_into_a_message()
    {
        UnitOwing[] owing = [.. Enumerable.Range(1, 60).Select(i => new UnitOwing(
            Sample.Unit with { Name = $"Trung tâm Ứng dụng tiến bộ khoa học và công nghệ số {i}" },
            [.. Enumerable.Repeat(November with { Title = "Hội nghị phổ biến, giáo dục pháp luật quý IV/2026" }, 9)]))];
        AdaptiveCard card = UnitsOwingCard.Render(owing, Context);

        Assert.Contains("đơn vị khác", card.Read(), StringComparison.Ordinal);
        Assert.InRange(CardRulesTests.Size(card), 1, 28 * 1024);
    }

    [Fact]
    public void A_conference_is_echoed_before_it_is_saved_and_the_button_carries_what_was_understood()
    {
        AdaptiveCard card = ConferenceCard.Draft("Hội nghị quý IV/2026", 4, new(2026, 12, 10, 14, 0, 0), null, Context);

        Assert.Contains("Ngày: thứ Năm, 10/12/2026", card.Read(), StringComparison.Ordinal);
        Assert.Contains("Tính vào: tháng 12, quý IV/2026", card.Read(), StringComparison.Ordinal);
        Assert.DoesNotContain("Lưu ý", card.Read(), StringComparison.Ordinal);
        System.Text.Json.Nodes.JsonObject data = Assert.Single(card.OfType("Action.Execute"), a => a.Text("verb") == Verbs.SaveConference)["data"]!.AsObject();
        Assert.Equal(("4", "10/12/2026", "14:00"), (data.Text(DataKeys.Quarter), data.Text(DataKeys.Date), data.Text(DataKeys.Time)));
    }

    [Fact]
    public void A_conference_that_counts_to_another_quarter_is_remarked_on() =>
        Assert.Contains(
            "tính vào quý I/2027",
            ConferenceCard.Draft("Hội nghị quý IV/2026", 4, new(2026, 12, 15, 14, 0, 0), null, Context).Read(),
            StringComparison.Ordinal);

    [Fact]
    public void Summaries_say_in_a_notification_what_is_asked()
    {
        Assert.Equal("Lễ chào cờ tháng 12/2026: đề nghị xác nhận trước 17:00 ngày 09/12/2026", Summaries.Assignment(December, Context));
        Assert.Equal(
            "Lễ chào cờ tháng 12/2026: 07:30, thứ Hai, 07/12/2026", Summaries.Assignment(December, Sample.Context(new(2026, 12, 2, 9, 30, 0))));
        Assert.Equal("Còn 2 việc, trong đó 1 việc quá hạn.", Summaries.Work([December, November], Context));
        Assert.Equal("Khó khăn, vướng mắc KK-2026-0007: Phòng Quản lý Khoa học, Chưa làm được", Summaries.Difficulty(Sample.Of(Sample.Reported, December), Context));
        Assert.Equal("Văn phòng Sở đã trả lời: Lễ chào cờ tháng 12/2026", Summaries.Answered(Sample.Of(Sample.Reported.Answered(), December), Context));
    }
}

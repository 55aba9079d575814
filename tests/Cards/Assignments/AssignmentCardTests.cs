using AdaptiveCards;
using TeamsReformBot.Cards.Tests.Samples;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards.Tests.Assignments;

public sealed class AssignmentCardTests
{
    private static readonly AssignmentView Open = Sample.View(Sample.Ceremony);

    [Theory]
    [InlineData("2026-12-02T09:30", "Đề nghị đơn vị chuẩn bị")]
    [InlineData("2026-12-07T07:29", "Đề nghị đơn vị chuẩn bị")]
    [InlineData("2026-12-07T07:30", "Đề nghị xác nhận kết quả của đơn vị trước 17:00 ngày 09/12/2026.")]
    [InlineData("2026-12-09T17:00", "Đề nghị xác nhận kết quả của đơn vị trước 17:00 ngày 09/12/2026.")]
    [InlineData("2026-12-09T17:01", "Đã quá hạn xác nhận (17:00 ngày 09/12/2026).")]
    public void The_request_fits_the_hour_and_the_buttons_stay(string now, string request)
    {
        AdaptiveCard card = AssignmentCard.Render(Open, Sample.Context(DateTime.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Contains(request, card.Read(), StringComparison.Ordinal);
        Assert.Equal([Verbs.ConfirmAll, Verbs.OpenConfirm, Verbs.OpenDifficulty], card.Verbs());
    }

    [Fact]
    public void Everybody_is_the_units_whole_staff() =>
        Assert.Contains(AssignmentCard.Render(Open, Sample.Context()).OfType("Action.Execute"), a => a.Text("title") == "Đã thực hiện: đủ 27/27");

    [Fact]
    public void A_unit_of_unknown_size_cannot_confirm_everybody()
    {
        AdaptiveCard card = AssignmentCard.Render(Open with { Unit = Sample.Unit with { StaffCount = 0 } }, Sample.Context());

        Assert.Equal([Verbs.OpenConfirm, Verbs.OpenDifficulty], card.Verbs());
    }

    [Fact]
    public void What_waits_for_the_Office_names_the_difficulty_and_has_no_buttons()
    {
        AdaptiveCard card = AssignmentCard.Render(Sample.View(Sample.Ceremony.Blocked(), "KK-2026-0007"), Sample.Context());

        Assert.Contains("KK-2026-0007", card.Read(), StringComparison.Ordinal);
        Assert.Empty(card.Verbs());
    }

    [Theory]
    [InlineData("2026-12-07", PeriodRule.Nd09, "Tính vào: tháng 12, quý IV/2026")]
    [InlineData("2026-12-14", PeriodRule.Nd09, "Tính vào: tháng 12, quý IV/2026")]
    [InlineData("2026-12-15", PeriodRule.Nd09, "Tính vào: tháng 1, quý I/2027")]
    [InlineData("2026-12-15", PeriodRule.Calendar, "Tính vào: tháng 12, quý IV/2026")]
    public void A_receipt_names_the_period_that_the_day_counts_to(string heldOn, PeriodRule rule, string period)
    {
        Confirmation confirmation = Sample.Everybody with { HeldOn = DateOnly.Parse(heldOn, System.Globalization.CultureInfo.InvariantCulture) };
        AdaptiveCard card = AssignmentCard.Render(
            Sample.View(Sample.Ceremony.Confirmed(confirmation)), Sample.Context() with { Rule = rule });

        Assert.Contains(period, card.Read().Split('\n'));
        Assert.Empty(card.Verbs());
    }

    [Fact]
    public void A_receipt_tells_the_figures_and_who_gave_them()
    {
        string read = AssignmentCard.Render(Sample.View(Sample.Ceremony.Confirmed(Sample.SomeAbsent)), Sample.Context()).Read();

        Assert.Contains("Số người dự: 24/27 (vắng có lý do: 2; đã phổ biến lại: 3)", read, StringComparison.Ordinal);
        Assert.Contains("Minh chứng: 05/BB-QLKH", read, StringComparison.Ordinal);
        Assert.Contains("Người xác nhận: Trưởng phòng QLKH, 09:42 ngày 07/12/2026", read, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_counted_the_people_is_named_not_coded()
    {
        Unit centre = Sample.Unit with { Code = TheUnit("TTUD"), Name = "Trung tâm Ứng dụng" };
        string read = AssignmentCard.Render(Sample.View(Sample.Class.Confirmed(Sample.Reached)) with { Units = [centre] }, Sample.Context()).Read();

        Assert.Contains("(tổ chức chung với Trung tâm Ứng dụng)", read, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_form_keeps_what_was_typed_and_names_each_fault_above_and_at_its_field()
    {
        ConfirmForm typed = Sample.Form(
            ("heldOn", "hôm qua"), ("present", "30"), ("excused", "2"), ("briefed", "1.5"), ("evidence", "http:/x"), ("note", "ghi chú"));
        Fault over = new(FaultCode.PresentOverTotal, Fields.Present, 30, 27);
        AdaptiveCard card = Sample.Confirm(Open, typed, [over], Sample.Context());

        Assert.Equal("hôm qua", card.Input(Fields.HeldOn).Text("value"));
        Assert.Equal(30, card.Input(Fields.Present)["value"]!.GetValue<double>());
        Assert.Equal(2, card.Input(Fields.Excused)["value"]!.GetValue<double>());
        Assert.Equal("1.5", card.Input(Fields.Briefed).Text("value"));
        Assert.Equal("http:/x", card.Input(Fields.Evidence).Text("value"));
        Assert.Equal("ghi chú", card.Input(Fields.Note).Text("value"));
        string sentence = FaultText.Of(over, Sample.Context().Culture);
        Assert.Equal(2, card.Read().Split('\n').Count(line => line == sentence));
    }

    [Fact]
    public void A_date_in_the_way_people_write_it_stays_a_date() =>
        Assert.Equal(
            "2026-12-07",
            Sample.Confirm(Open, Sample.Blank.With("heldOn", "07/12/2026"), [], Sample.Context())
                .Input(Fields.HeldOn).Text("value"));

    [Fact]
    public void Going_back_asks_for_nothing_to_be_filled_in()
    {
        AdaptiveCard card = Sample.Confirm(Open, Sample.Blank, [], Sample.Context());

        Assert.Equal("none", Assert.Single(card.OfType("Action.Execute"), a => a.Text("verb") == Verbs.ShowAssignment).Text("associatedInputs"));
        Assert.NotEqual("none", Assert.Single(card.OfType("Action.Execute"), a => a.Text("verb") == Verbs.Confirm).Text("associatedInputs"));
    }
}

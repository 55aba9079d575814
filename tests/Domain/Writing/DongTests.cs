using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Tests.Writing;

public sealed class DongTests
{
    [Theory]
    [InlineData("15.000.000", 15_000_000)]
    [InlineData("15000000", 15_000_000)]
    [InlineData("15,000,000", 15_000_000)]
    [InlineData("15.000.000 đồng", 15_000_000)]
    [InlineData("15.000.000đ", 15_000_000)]
    [InlineData("15 triệu", 15_000_000)]
    [InlineData("15tr", 15_000_000)]
    [InlineData(" 1,5 triệu đồng ", 1_500_000)]
    [InlineData("1.5 triệu", 1_500_000)]
    [InlineData("1.500 triệu", 1_500_000_000)]
    [InlineData("1,25 tỷ", 1_250_000_000)]
    [InlineData("500 nghìn", 500_000)]
    [InlineData("500k", 500_000)]
    [InlineData("500.000 vnd", 500_000)]
    [InlineData("15,000", 15_000)]
    [InlineData("15000000.0", 15_000_000)]
    [InlineData("15 triệu rưỡi", 15_500_000)]
    [InlineData("2 tỷ 3", 2_300_000_000)]
    [InlineData("2 tỷ rưỡi", 2_500_000_000)]
    [InlineData("2 tỷ 350", 2_350_000_000)]
    [InlineData("2 tỷ 300 triệu", 2_300_000_000)]
    [InlineData("2 tỷ 300 triệu 500 nghìn", 2_300_500_000)]
    [InlineData("2 tỷ 3 trăm triệu", 2_300_000_000)]
    [InlineData("15 triệu 500", 15_500_000)]
    [InlineData("15 triệu 500 nghìn", 15_500_000)]
    [InlineData("15 triệu 500 nghìn đồng", 15_500_000)]
    [InlineData("15tr5", 15_500_000)]
    [InlineData("15tr500", 15_500_000)]
    [InlineData("15tr 500k", 15_500_000)]
    [InlineData("5 trăm nghìn", 500_000)]
    [InlineData("15 nghìn rưỡi", 15_500)]
    public void An_amount_is_read_as_people_write_it(string typed, long amount) => Assert.Equal(amount, Dong.Parse(typed));

    [Theory]
    [InlineData("1,500 triệu")] // one and a half million, or fifteen hundred of them
    [InlineData("15.5")]
    [InlineData("1.500,5")]
    [InlineData("15.00.000")]
    [InlineData("khoảng 15 triệu")]
    [InlineData("15 triệu 50")]
    [InlineData("15tr50")]
    [InlineData("1,5 triệu rưỡi")]
    [InlineData("2 tỷ 3 rưỡi")]
    [InlineData("15 triệu 2 tỷ")]
    [InlineData("1,234.567")]
    [InlineData("12,34")]
    [InlineData("15-20 triệu")]
    [InlineData("-15 triệu")]
    [InlineData("mười lăm triệu")]
    [InlineData("15 trang")]
    [InlineData("999999999999999999 tỷ")]
    [InlineData("")]
    public void What_leaves_a_doubt_is_no_amount(string typed) => Assert.Null(Dong.Parse(typed));

    [Theory]
    [InlineData("in tờ rơi 15 triệu", 15_000_000L, "in tờ rơi")]
    [InlineData("15.000.000 đồng in tờ rơi", 15_000_000L, "in tờ rơi")]
    [InlineData("in 500 tờ rơi hết 2,5 triệu đồng", 2_500_000L, "in 500 tờ rơi hết")]
    [InlineData("in 500.000 tờ rơi", null, "in 500.000 tờ rơi")]
    [InlineData("in tờ rơi 5 triệu, băng rôn 3 triệu", null, "in tờ rơi 5 triệu, băng rôn 3 triệu")]
    [InlineData("in tờ rơi năm 2027", null, "in tờ rơi năm 2027")]
    [InlineData("in tờ rơi 15 triệu rưỡi", 15_500_000L, "in tờ rơi")]
    [InlineData("in tờ rơi 2 tỷ 3", 2_300_000_000L, "in tờ rơi")]
    [InlineData("in tờ rơi 15 triệu 500", 15_500_000L, "in tờ rơi")]
    [InlineData("15 triệu 500 để in tờ rơi", 15_500_000L, "để in tờ rơi")]
    [InlineData("in tờ rơi - 15 triệu", 15_000_000L, "in tờ rơi -")]
    [InlineData("15tr5 in tờ rơi cho 3 xã", 15_500_000L, "in tờ rơi cho 3 xã")]
    [InlineData("mở lớp 15-20 triệu", null, "mở lớp 15-20 triệu")]
    [InlineData("mở lớp từ 15 đến 20 triệu", null, "mở lớp từ 15 đến 20 triệu")]
    [InlineData("mở lớp 15 triệu đến 20 triệu", null, "mở lớp 15 triệu đến 20 triệu")]
    [InlineData("in tờ rơi 2.000đ/tờ", null, "in tờ rơi 2.000đ/tờ")]
    [InlineData("in tờ rơi 2 nghìn một tờ", null, "in tờ rơi 2 nghìn một tờ")]
    [InlineData("mở 3 lớp, mỗi lớp 5 triệu", null, "mở 3 lớp, mỗi lớp 5 triệu")]
    [InlineData("mở lớp 3 x 5 triệu", null, "mở lớp 3 x 5 triệu")]
    [InlineData("in tờ rơi -15 triệu", null, "in tờ rơi -15 triệu")]
    [InlineData("in tờ rơi khoảng 15 triệu", null, "in tờ rơi khoảng 15 triệu")]
    [InlineData("in tờ rơi hơn 15 triệu", null, "in tờ rơi hơn 15 triệu")]
    [InlineData("in tờ rơi 15 triệu trở lên", null, "in tờ rơi 15 triệu trở lên")]
    [InlineData("in tờ rơi hai mươi 5 triệu", null, "in tờ rơi hai mươi 5 triệu")]
    [InlineData("15 triệu 2 lớp tập huấn", null, "15 triệu 2 lớp tập huấn")]
    [InlineData("in tờ rơi 1.234,5 triệu", null, "in tờ rơi 1.234,5 triệu")]
    [InlineData("mua máy 2 nghìn usd", null, "mua máy 2 nghìn usd")]
    public void Of_a_sentence_only_one_amount_with_its_unit_is_taken(string sentence, long? amount, string rest) =>
        Assert.Equal((amount, rest), Dong.FindIn(sentence));

    [Theory]
    [InlineData("15.000.000", 15_000_000L, "")]
    [InlineData("15 triệu", null, "x AmountToCheck 15.000.000")]
    [InlineData("15000000", null, "x AmountToCheck 15.000.000")]
    [InlineData("15", null, "x AmountUnclear 15")]
    [InlineData("0", null, "x AmountUnclear 0")]
    [InlineData("nhiều", null, "x AmountUnreadable")]
    [InlineData(" ", null, "x AmountMissing")]
    public void An_amount_is_kept_only_as_its_writer_has_seen_it_in_full(string typed, long? amount, string fault)
    {
        FormReader reader = new();
        Assert.Equal(amount, BudgetAmounts.Read(typed, "x", reader));
        Assert.Equal(fault, Outcomes.Text(reader.Faults));
    }
}

using TeamsReformBot.Domain.Decisions;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Decisions;

public sealed class FormReaderTests
{
    private readonly FormReader _reader = new();

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(" \t\r\n\u00A0", null)]
    [InlineData("  Đã phổ biến lại \n", "Đã phổ biến lại")]
    [InlineData("dòng một\ndòng hai", "dòng một\ndòng hai")]
    public void Text_is_trimmed_and_nothing_typed_is_null(string? typed, string? read)
    {
        Assert.Equal(read, _reader.Text(typed, "note"));
        Assert.True(_reader.IsClean);
    }

    [Theory]
    [InlineData(2000, "")]
    [InlineData(2001, "note TextTooLong 2000 2001")]
    [InlineData(40_000, "note TextTooLong 2000 40000")]
    public void Two_thousand_characters_fit(int length, string fault)
    {
        _reader.Text($" {new string('đ', length)} ", "note");
        Assert.Equal(fault, Outcomes.Text(_reader.Faults));
    }

    [Fact]
    public void A_secrecy_stamp_is_named_beside_the_length()
    {
        _reader.Text($"TỐI MẬT {new string('x', 2000)}", "note");
        Assert.Equal("note SecrecyStamp; note TextTooLong 2000 2008", Outcomes.Text(_reader.Faults));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("  ", null)]
    [InlineData("0", 0)]
    [InlineData(" 27 ", 27)]
    [InlineData("007", 7)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("24.0", 24)]
    [InlineData("24,0", 24)]
    [InlineData("1.000", 1000)]
    [InlineData("1,234", 1234)]
    [InlineData("1.234.567", 1234567)]
    public void A_count_is_a_whole_number_or_nothing(string? typed, int? count)
    {
        Assert.Equal(count, _reader.Count(typed, "present"));
        Assert.True(_reader.IsClean);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("+5")]
    [InlineData("1.5")]
    [InlineData("1,5")]
    [InlineData("12,34")]
    [InlineData("1.234,5")]
    [InlineData("1e3")]
    [InlineData("0x1F")]
    [InlineData("2 7")]
    [InlineData("２７")]
    [InlineData("hai bảy")]
    [InlineData("27 người")]
    [InlineData("NaN")]
    [InlineData("99999999999")]
    public void What_is_no_count_is_named_and_never_guessed(string typed)
    {
        Assert.Null(_reader.Count(typed, "present"));
        Assert.Equal("present NotAWholeNumber", Outcomes.Text(_reader.Faults));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(" ", null)]
    [InlineData("2026-12-07", "07/12/2026")]
    [InlineData(" 07/12/2026 ", "07/12/2026")]
    [InlineData("7/12/2026", "07/12/2026")]
    [InlineData("2028-02-29", "29/02/2028")]
    [InlineData("2000-01-01", "01/01/2000")]
    [InlineData("2100-12-31", "31/12/2100")]
    public void A_date_is_read_as_the_card_sends_it_and_as_people_write_it(string? typed, string? date)
    {
        Assert.Equal(date is null ? null : Day(date), _reader.Date(typed, "heldOn"));
        Assert.True(_reader.IsClean);
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("29/02/2026")]
    [InlineData("2026-13-01")]
    [InlineData("12/25/2026")]
    [InlineData("2026-00-10")]
    [InlineData("0001-01-01")]
    [InlineData("1999-12-31")]
    [InlineData("2101-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("0000-00-00")]
    [InlineData("07/12")]
    [InlineData("07/12/26")]
    [InlineData("07-12-2026")]
    [InlineData("２０２６-12-07")]
    [InlineData("2026-12-07T00:00:00Z")]
    [InlineData("hôm nay")]
    public void What_is_no_date_is_named(string typed)
    {
        Assert.Null(_reader.Date(typed, "heldOn"));
        Assert.Equal("heldOn DateUnreadable", Outcomes.Text(_reader.Faults));
    }
}

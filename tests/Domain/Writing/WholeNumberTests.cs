using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Tests.Writing;

public sealed class WholeNumberTests
{
    [Theory]
    [InlineData("27", 27)]
    [InlineData("0", 0)]
    [InlineData("27.0", 27)]
    [InlineData("27,00", 27)]
    [InlineData("2.7E+01", 27)]
    [InlineData("2.7e1", 27)]
    [InlineData("27.000000000000004", 27)]
    [InlineData("26.999999999999996", 27)]
    [InlineData("1.234", 1234)]
    [InlineData("1,234", 1234)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1234.0", 1234)]
    public void A_whole_number_in_another_dress_is_one(string written, int number)
    {
        Assert.True(WholeNumber.TryRead(written, out int read));
        Assert.Equal(number, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("12,5")]
    [InlineData("12,34")]
    [InlineData("1.2340")]
    [InlineData("1.234,5")]
    [InlineData("1.234,567")]
    [InlineData("0.123")]
    [InlineData("1234.567")]
    [InlineData("1 234")]
    [InlineData("27 người")]
    [InlineData("2.7E+99")]
    [InlineData("3000000000")]
    [InlineData("٢٧")]
    public void What_is_none_or_can_be_read_in_two_ways_is_refused(string written) => Assert.False(WholeNumber.TryRead(written, out _));
}

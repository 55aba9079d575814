using System.Globalization;

namespace TeamsReformBot.Cards.Tests.Kit;

public sealed class RelativeTimeTests
{
    private static readonly DateTime Now = new(2026, 12, 7, 9, 0, 0);

    [Theory]
    [InlineData("2026-12-07T09:40:00", "hôm nay, còn 40 phút", "due today, 40 minutes left")]
    [InlineData("2026-12-07T09:01:00", "hôm nay, còn 1 phút", "due today, 1 minute left")]
    [InlineData("2026-12-07T12:59:00", "hôm nay, còn 3 giờ", "due today, 3 hours left")]
    [InlineData("2026-12-08T05:00:00", "còn 20 giờ", "due in 20 hours")]
    [InlineData("2026-12-08T17:00:00", "còn 1 ngày", "due in 1 day")]
    [InlineData("2026-12-09T17:00:00", "còn 2 ngày", "due in 2 days")]
    [InlineData("2026-12-21T08:00:00", "còn 14 ngày", "due in 14 days")]
    [InlineData("2026-12-07T09:00:30", "đến hạn", "due now")]
    [InlineData("2026-12-07T08:59:30", "đến hạn", "due now")]
    [InlineData("2026-12-07T08:20:00", "quá hạn 40 phút", "40 minutes overdue")]
    [InlineData("2026-12-06T17:00:00", "quá hạn 16 giờ", "16 hours overdue")]
    [InlineData("2026-12-05T17:00:00", "quá hạn 2 ngày", "2 days overdue")]
    [InlineData("2026-10-23T17:00:00", "quá hạn 45 ngày", "45 days overdue")]
    public void A_due_moment_is_told_as_people_say_it(string due, string vietnamese, string english)
    {
        var at = DateTime.Parse(due, CultureInfo.InvariantCulture);

        Assert.Equal(vietnamese, RelativeTime.Of(at, Now, new CultureInfo("vi-VN")));
        Assert.Equal(english, RelativeTime.Of(at, Now, new CultureInfo("en-US")));
    }

    [Fact]
    public void Days_are_counted_by_date_and_not_by_the_hour_of_reading()
    {
        var due = new DateTime(2026, 12, 9, 17, 0, 0);

        Assert.Equal("còn 2 ngày", RelativeTime.Of(due, new DateTime(2026, 12, 7, 7, 0, 0), new CultureInfo("vi")));
        Assert.Equal("còn 2 ngày", RelativeTime.Of(due, new DateTime(2026, 12, 7, 20, 0, 0), new CultureInfo("vi")));
    }
}

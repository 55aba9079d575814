using System.Globalization;
using Humanizer;
using TeamsReformBot.Cards.Resources;

namespace TeamsReformBot.Cards;

/// <summary>How far a due moment is, as people say it: "còn 2 ngày", "quá hạn 3 giờ".</summary>
public static class RelativeTime
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    /// <summary>
    /// The phrase for <paramref name="localDue"/> as seen at <paramref name="localNow"/>, both in Vietnam's time.
    /// Within 24 hours it counts whole hours or minutes, beyond that the days between the two dates; never weeks.
    /// </summary>
    public static string Of(DateTime localDue, DateTime localNow, CultureInfo culture)
    {
        var left = localDue - localNow;
        if (left.Duration() < TimeSpan.FromMinutes(1))
            return Text(nameof(RelativeTimeText.Now), culture);

        var quantity = Quantity(localDue, localNow).Humanize(culture: culture, minUnit: TimeUnit.Minute, maxUnit: TimeUnit.Day);
        var pattern = left < TimeSpan.Zero ? nameof(RelativeTimeText.Overdue)
            : localDue.Date == localNow.Date ? nameof(RelativeTimeText.LeftToday)
            : nameof(RelativeTimeText.Left);
        return string.Format(culture, Text(pattern, culture), quantity);
    }

    // Someone who reads on Monday evening what is due on Wednesday afternoon counts two days, not 45 hours.
    private static TimeSpan Quantity(DateTime due, DateTime now) =>
        (due - now).Duration() < Day ? (due - now).Duration() : (due.Date - now.Date).Duration();

    // By name and culture: the class's static Culture would be shared by everyone who is being answered at this moment.
    private static string Text(string name, CultureInfo culture) => RelativeTimeText.ResourceManager.GetString(name, culture)!;
}

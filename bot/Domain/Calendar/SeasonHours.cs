namespace TeamsReformBot.Domain.Calendar;

/// <summary>
/// The timetables that Hà Tĩnh's agencies have kept: summer from 16/4, winter from 16/10. Offered to the Office in its form; they hold
/// once it has set them, since the province announces them anew each year.
/// </summary>
public static class SeasonHours
{
    private static readonly WorkingHours Summer = new(new(7, 0), new(11, 30), new(14, 0), new(17, 30));
    private static readonly WorkingHours Winter = new(new(7, 30), new(11, 30), new(13, 30), new(17, 30));

    /// <summary>The first change of season that is still ahead.</summary>
    public static HoursFrom Next(DateOnly today) => new HoursFrom[]
    {
        new(new DateOnly(today.Year, 4, 16), Summer), new(new DateOnly(today.Year, 10, 16), Winter),
        new(new DateOnly(today.Year + 1, 4, 16), Summer),
    }.First(season => season.From > today);
}

namespace TeamsReformBot.Language.Finding;

/// <summary>Which hour of the day is meant by what was said: never a guess, else a doubt.</summary>
internal static class HourMeant
{
    /// <param name="said">The hour.</param>
    /// <param name="partOfDay">The part of the day said with the day.</param>
    /// <param name="typed">The hour as typed.</param>
    public static (TimeOnly? Hour, Doubt? Doubt) Of(SaidHour said, string partOfDay, string typed)
    {
        if (said.Minute is >= 60 or <= -60)
            return (null, new(DoubtCode.NoSuchHour, typed));
        if (IsAmbiguous(said, partOfDay))
            return (null, new(DoubtCode.WhichHour, At(said.Hour, said.Minute), At(said.Hour + 12, said.Minute)));

        var part = said.PartOfDay.Length > 0 ? said.PartOfDay : partOfDay;
        return HourOfDay(said.Hour, part, said.PartOfDay.Length > 0) is { } hour
            ? (At(hour, said.Minute), null)
            : (null, new(DoubtCode.NoSuchHour, typed));
    }

    private static TimeOnly At(int hour, int minutes) => new TimeOnly(hour, 0).AddMinutes(minutes);

    // "2h" may be night or afternoon; "02:00" says which. Unaccented "toi 10/12" may be tối, tới or tôi.
    private static bool IsAmbiguous(SaidHour said, string partOfDay)
    {
        if (said.PartOfDay.Length > 0 || partOfDay is "chieu" or "trua")
            return false;
        return partOfDay is "toi" ? said.Hour is >= 1 and <= 11 : said.Hour is >= 1 and <= 6 && !said.IsExact;
    }

    private static int? HourOfDay(int hour, string part, bool saidWithHour) => part switch
    {
        "am" or "sang" when saidWithHour => hour <= 11 ? hour : null,
        "trua" => hour is 1 or 2 ? hour + 12 : hour is >= 11 and <= 14 ? hour : null,
        "chieu" => hour is >= 1 and <= 6 ? hour + 12 : hour is >= 12 and <= 18 ? hour : null,
        "toi" when saidWithHour => hour is >= 6 and <= 11 ? hour + 12 : hour is >= 18 and <= 23 ? hour : null,
        "pm" => hour is >= 1 and <= 11 ? hour + 12 : hour is >= 12 and <= 23 ? hour : null,
        _ => hour <= 23 ? hour : null,
    };
}

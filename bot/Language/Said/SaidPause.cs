using System.Globalization;
using TeamsReformBot.Domain.Settings;

namespace TeamsReformBot.Language.Said;

/// <summary>From what somebody said of a pause to its form: an end that was not said is asked for.</summary>
public static class SaidPause
{
    public static PauseForm Of(Slots said) => new(
        said.IsLimit ? null : Written(said.Date),
        Written(said.Until ?? (said.IsBeginning ? null : said.Date)),
        said.Text);

    private static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

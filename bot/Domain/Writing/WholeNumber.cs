using System.Globalization;
using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Writing;

/// <summary>A count as people and sheets write it.</summary>
public static partial class WholeNumber
{
    // What a sheet computed misses by the last of its sixteen digits.
    private const double Slip = 1e-9;

    /// <summary>
    /// 27, 27.0, 27,0, 2.7E+01 and 27.000000000000004 are 27; 1.234 and 1,234 are 1234, in groups of exactly three. False for all that
    /// is no whole number from 0 up or could be read in two ways.
    /// </summary>
    public static bool TryRead(string written, out int number)
    {
        string plain = Groups().IsMatch(written) ? Signs().Replace(written, "") : written.Replace(',', '.');
        number = 0;
        if (!Figure().IsMatch(plain) || !double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out double value))
        {
            return false;
        }

        double whole = Math.Round(value);
        if (whole > int.MaxValue || Math.Abs(value - whole) > Slip)
        {
            return false;
        }

        number = (int)whole;
        return true;
    }

    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+|(?:,[0-9]{3})+)$")]
    private static partial Regex Groups();

    [GeneratedRegex("[.,]")]
    private static partial Regex Signs();

    [GeneratedRegex(@"^[0-9]+(?:\.[0-9]+)?(?:[Ee][+-]?[0-9]{1,2})?$")]
    private static partial Regex Figure();
}

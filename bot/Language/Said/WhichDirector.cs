using System.Text.RegularExpressions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Language.Said;

/// <summary>In a centre "gd" may be its own director or the Department's: then it is asked back, never guessed.</summary>
public static partial class WhichDirector
{
    /// <summary>Whether the words name a director, without saying which, in a unit whose own head is one.</summary>
    public static bool IsUnclear(string words, Person by, Roster roster)
    {
        string title = roster.HeadOf(by.UnitCode)?.Title ?? "";
        if (!VietnameseText.Fold(title).StartsWith("giam doc", StringComparison.Ordinal))
        {
            return false;
        }

        string folded = VietnameseText.Fold(words);
        return Director().IsMatch(folded) && !OfTheDepartment().IsMatch(folded) && !OfTheCentre().IsMatch(folded);
    }

    /// <summary>Their own director: then it is no matter for the Office.</summary>
    public static bool IsOwn(string words, Person by, Roster roster)
    {
        string folded = VietnameseText.Fold(words);
        return VietnameseText.Fold(roster.HeadOf(by.UnitCode)?.Title ?? "").StartsWith("giam doc", StringComparison.Ordinal)
            && OfTheCentre().IsMatch(folded)
            && !OfTheDepartment().IsMatch(folded);
    }

    [GeneratedRegex(@"(?<!\w)(?<!pho\s)(?:gd|giam doc)(?!\w)")]
    private static partial Regex Director();

    [GeneratedRegex(@"(?<!\w)(?:gd|giam doc)\sso(?!\w)")]
    private static partial Regex OfTheDepartment();

    [GeneratedRegex(@"(?<!\w)(?:gd|giam doc)\s(?:trung tam|tt)(?!\w)")]
    private static partial Regex OfTheCentre();
}

using System.Text.RegularExpressions;

namespace TeamsReformBot.Domain.Conversation;

/// <summary>A folded sentence from which slots are cut out one after the other; what is left must be the command itself.</summary>
internal sealed class SlotText(string folded)
{
    public string Rest { get; private set; } = folded;

    /// <summary>What was said but cannot be, each a sentence in Vietnamese.</summary>
    public List<string> Faults { get; } = [];

    public IReadOnlyList<Match> Take(Regex pattern)
    {
        var found = pattern.Matches(Rest).ToArray();
        if (found.Length > 0)
            Rest = pattern.Replace(Rest, " ");
        return found;
    }

    /// <summary>The only match; several are a fault of their own, because choosing one would be guessing.</summary>
    public Match? TakeOne(Regex pattern, string faultIfSeveral)
    {
        var found = Take(pattern);
        if (found.Count > 1)
            Faults.Add(faultIfSeveral);
        return found.Count == 1 ? found[0] : null;
    }
}

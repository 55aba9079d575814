using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Domain.Reports.Blocks;

/// <summary>
/// Difficulties: inside the Department each in the reporter's words; to the province as counts, with nobody's words and no decision.
/// </summary>
internal static class DifficultiesBlock
{
    private const int Most = 10;

    public static IEnumerable<ReportPart> Counted(ReportInput input)
    {
        IReadOnlyList<Difficulty> all = Standing(input);
        return all.Count == 0
            ? []
            : [ReportPart.Of($"Có {ReportNumbers.Counted(all.Count)} khó khăn, vướng mắc được phản ánh; đã giải quyết {ReportNumbers.Counted(all.Count(d => d.IsClosed))}.")];
    }

    public static IEnumerable<ReportPart> Told(ReportInput input)
    {
        IReadOnlyList<Difficulty> all = Standing(input);
        foreach (ReportPart sentence in Counted(input))
        {
            yield return sentence;
        }

        foreach (Difficulty difficulty in all.Take(Most))
        {
            string from = difficulty.Locality?.Name ?? input.UnitName(difficulty.UnitCode);
            yield return ReportPart.Of($"- {from}{(difficulty.Number is { } number ? $" ({number})" : "")}: {difficulty.Text.ReplaceLineEndings(" ").TrimEnd('.')}.");
        }

        if (all.Count > Most)
        {
            yield return ReportPart.Of($"Ngoài ra còn {ReportNumbers.Counted(all.Count - Most)} khó khăn, vướng mắc khác.");
        }
    }

    private static IReadOnlyList<Difficulty> Standing(ReportInput input) =>
        [.. input.Difficulties.Where(d => d.Status is not DifficultyStatus.Withdrawn)];
}

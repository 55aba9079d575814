namespace TeamsReformBot.Domain.Reports.Blocks;

/// <summary>What a person judged, in their words; what was skipped is a gap.</summary>
internal static class JudgedBlock
{
    public static IEnumerable<ReportPart> Of(ReportInput input, string judgement, string what) =>
        input.Judged.GetValueOrDefault(judgement) is { } words && !string.IsNullOrWhiteSpace(words)
            ? words.ReplaceLineEndings("\n")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => ReportPart.Of(line))
            : [ReportPart.Gap(what)];
}

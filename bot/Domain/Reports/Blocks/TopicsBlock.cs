using TeamsReformBot.Domain.Targets;

namespace TeamsReformBot.Domain.Reports.Blocks;

/// <summary>II.1: which contents were spoken of and which were not.</summary>
internal static class TopicsBlock
{
    public static IEnumerable<ReportPart> Of(ReportInput input)
    {
        IReadOnlyList<TopicCovered> topics = TopicsCovered.Of(input.Figures);
        TopicCovered[] covered = [.. topics.Where(t => t.Activities > 0)];
        if (covered.Length == 0)
        {
            yield break;
        }

        IEnumerable<Said> sources = input.Figures.Confirmed(input.Period).Where(s => s.Confirmation.Topics.Count > 0);
        yield return ReportPart.Of(
            $"Đã tuyên truyền {covered.Length}/{topics.Count} nội dung của Kế hoạch với {ReportNumbers.Counted(covered.Sum(t => (long)t.Activities))} lượt hoạt động.",
            sources.Select(s => s.Assignment.Id));
        TopicCovered most = covered.MaxBy(t => t.Activities)!;
        yield return ReportPart.Of($"Nội dung được tuyên truyền nhiều nhất: {Name(most)} ({ReportNumbers.Counted(most.Activities)} lượt).");
        TopicCovered[] left = [.. topics.Where(t => t.Activities == 0)];
        if (left.Length > 0)
        {
            yield return ReportPart.Of($"Các nội dung chưa có hoạt động trong kỳ: {string.Join("; ", left.Select(Name))}.");
        }
    }

    private static string Name(TopicCovered topic) =>
        $"{topic.Clause.ShortName ?? topic.Clause.CurrentWording.TrimEnd('.')} (mục {topic.Clause.Id})";
}

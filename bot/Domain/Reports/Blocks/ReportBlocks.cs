namespace TeamsReformBot.Domain.Reports.Blocks;

/// <summary>Which rule says which block.</summary>
internal static class ReportBlocks
{
    public static IEnumerable<ReportPart> Of(ReportBlock block, ReportInput input) => block switch
    {
        ReportBlock.Direction => DirectionBlock.Of(input),
        ReportBlock.Topics => TopicsBlock.Of(input),
        ReportBlock.Channels => ChannelsBlock.Of(input),
        ReportBlock.Indices => ChannelsBlock.Indices(input),
        ReportBlock.Targets => TargetsBlock.Of(input),
        ReportBlock.Units => UnitsBlock.Named(input),
        ReportBlock.UnitCounts => UnitsBlock.Counted(input),
        ReportBlock.Inspections => RecordsBlock.Inspections(input),
        ReportBlock.Money => RecordsBlock.Money(input),
        ReportBlock.Questions => RecordsBlock.Questions(input),
        ReportBlock.Difficulties => DifficultiesBlock.Told(input),
        ReportBlock.DifficultyCounts => DifficultiesBlock.Counted(input),
        ReportBlock.Achievements => JudgedBlock.Of(input, Judgements.Achievements, "ưu điểm, kết quả nổi bật"),
        ReportBlock.Shortcomings => JudgedBlock.Of(input, Judgements.Shortcomings, "hạn chế"),
        ReportBlock.Causes => JudgedBlock.Of(input, Judgements.Causes, "nguyên nhân"),
        ReportBlock.Proposals => JudgedBlock.Of(input, Judgements.Proposals, "đề xuất, kiến nghị"),
        ReportBlock.Ahead => AheadBlock.Of(input),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, null),
    };
}

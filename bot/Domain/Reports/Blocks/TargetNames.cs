using TeamsReformBot.Domain.Targets;

namespace TeamsReformBot.Domain.Reports.Blocks;

/// <summary>What the report calls targets and their main figures.</summary>
internal static class TargetNames
{
    private static readonly Dictionary<FigureName, string> Figures = new()
    {
        [FigureName.PageExists] = "có chuyên mục",
        [FigureName.QuestionsAnswered] = "câu hỏi đã trả lời",
        [FigureName.PressIssues] = "số, chuyên trang, chuyên mục",
        [FigureName.PressInitiatives] = "sáng kiến, giải pháp được giới thiệu",
        [FigureName.PressExamples] = "gương điển hình được giới thiệu",
        [FigureName.ProceduresAtCentre] = "niêm yết tại Trung tâm PVHCC",
        [FigureName.ProceduresOnPortal] = "công khai trên Cổng TTĐT",
        [FigureName.DossiersPublic] = "hồ sơ công khai tình trạng",
        [FigureName.ServicePosts] = "tin, bài",
        [FigureName.ServiceDocuments] = "tài liệu công khai",
        [FigureName.CommentsAnswered] = "góp ý đã trả lời",
        [FigureName.RequestsAnswered] = "yêu cầu đã tư vấn, hỗ trợ",
        [FigureName.Informed] = "lượt người được phổ biến",
        [FigureName.ReachedDirect] = "lũy kế từ đầu năm",
        [FigureName.ReachedDirectInPeriod] = "trong kỳ",
        [FigureName.Ceremonies] = "lễ chào cờ có nội dung tuyên truyền",
        [FigureName.Conferences] = "hội nghị",
        [FigureName.ReportsSent] = "báo cáo đã gửi",
    };

    public static bool IsMain(FigureName name) => Figures.ContainsKey(name);

    public static string Of(TargetId id, FigureName? figure) =>
        figure is { } name ? $"{TargetOf(id)}: {Figures[name]}" : TargetOf(id);

    private static string TargetOf(TargetId id) => id switch
    {
        TargetId.QuestionPage => "Chuyên mục hỏi đáp trên Cổng TTĐT (I.3-1)",
        TargetId.Press => "Báo chí, tập san, bản tin (I.3-2)",
        TargetId.Procedures => "Công khai 100% TTHC (I.3-3)",
        TargetId.Dossiers => "Công khai tình trạng hồ sơ (I.3-3)",
        TargetId.OnlineServices => "Dịch vụ công trực tuyến (I.3-4)",
        TargetId.Enterprises => "Tư vấn 100% doanh nghiệp có nhu cầu (I.3-5)",
        TargetId.StaffInformed => "100% CBCCVC, NLĐ nắm thông tin (I.3-6)",
        TargetId.PeopleReached => "Hơn 3.000 người dân, doanh nghiệp (I.3-7)",
        TargetId.Events => "Chào cờ, hội nghị (II.2.a)",
        TargetId.Reports => "Báo cáo định kỳ (III.3)",
        _ => throw new ArgumentOutOfRangeException(nameof(id), id, "The report has no name for it."),
    };
}

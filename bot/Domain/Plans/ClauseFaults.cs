using static TeamsReformBot.Domain.Plans.PlanFaults;

namespace TeamsReformBot.Domain.Plans;

/// <summary>What is wrong with one clause by itself.</summary>
internal static class ClauseFaults
{
    private const int MaxShortName = 80;

    public static IEnumerable<string> Of(Clause clause, int index)
    {
        var item = clause.Id.Length > 0 ? $"Mục {clause.Id}" : $"Mục thứ {index + 1}";
        var reworded = clause.PresentWording is not null;
        return
        [
            .. Missing(
                item,
                ("mã", clause.Id),
                ("mã không dấu", clause.Slug),
                ("lời văn", clause.Wording),
                ("lời văn tiếng Anh", clause.WordingEn),
                ("người thực hiện", clause.Who),
                ("minh chứng", clause.Evidence)),
            .. When(clause.ShortName is null != clause.ShortNameEn is null, $"{item}: tên ngắn phải có cả tiếng Việt và tiếng Anh."),
            .. When(
                clause.ShortName?.Length > MaxShortName || clause.ShortNameEn?.Length > MaxShortName,
                $"{item}: tên ngắn không quá {MaxShortName} ký tự."),
            .. When(clause.Ordinal < 1, $"{item}: thứ tự phải từ 1 trở lên."),
            .. When(clause.Frequencies.Count == 0, $"{item}: thiếu tần suất."),
            .. When(clause.PresentWording?.Trim() is "", $"{item}: lời văn hiện hành để trống thì bỏ hẳn."),
            .. When(reworded == clause.PresentWordingEn is null, $"{item}: lời văn hiện hành phải có cả tiếng Việt và tiếng Anh."),
            .. When(
                (clause.Retired || reworded) && string.IsNullOrWhiteSpace(clause.Note),
                $"{item}: thiếu lý do (note) của lời văn hiện hành hoặc của việc ngừng dùng."),
        ];
    }
}

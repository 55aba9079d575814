using System.Globalization;
using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Plans.Editing;

/// <summary>Why a clause should be looked at before next year's plan takes force.</summary>
public enum ReviewReason { Retired, NamesYear, OldTerm }

/// <param name="Word">The year or the old term that it names; null where it has ended.</param>
/// <param name="Present">What the term is called today.</param>
public sealed record ReviewItem(string ClauseId, ReviewReason Reason, string? Word, string? Present);

/// <summary>
/// Next year's plan out of this year's: number and date blank, the year in titles and present wordings, and what to look at.
/// </summary>
public static partial class RollOver
{
    /// <summary>Terms of 2023 that law or reorganisation has replaced; the Office confirms each.</summary>
    public static readonly IReadOnlyList<(string Old, string Present)> OldTerms =
    [
        ("mức độ 3", "toàn trình, một phần (NĐ 42/2022/NĐ-CP)"),
        ("mức độ 4", "toàn trình, một phần (NĐ 42/2022/NĐ-CP)"),
        ("cấp huyện", "cấp xã (chính quyền địa phương hai cấp từ 01/7/2025)"),
        ("huyện, thị xã, thành phố", "xã, phường"),
        ("Sở Thông tin và Truyền thông", "Sở Khoa học và Công nghệ (hợp nhất từ 01/3/2025)"),
        ("Chính phủ điện tử", "Chính phủ số"),
        ("chính quyền điện tử", "chính quyền số"),
        ("Báo Hà Tĩnh", "Báo và phát thanh, truyền hình Hà Tĩnh"),
        ("Đài Phát thanh", "Báo và phát thanh, truyền hình Hà Tĩnh"),
        ("Ban cán sự đảng", "Đảng ủy UBND tỉnh"),
        ("văn hóa công sở", "phong trào đã kết thúc"),
    ];

    public static Outcome<PlanParts> Decide(PlanDocument plans, int toYear, DateOnly? goLive, Person by)
    {
        if (!Permissions.MayEditPlan(by))
        {
            return Outcome.Refuse<PlanParts>(FaultCode.NotAPlanEditor);
        }

        if (plans.Of(toYear) is not null)
        {
            return Outcome.Refuse<PlanParts>([new Fault(FaultCode.PlanYearExists, null, Year(toYear))]);
        }

        if (goLive is not { } from)
        {
            return Outcome.Refuse<PlanParts>([new Fault(FaultCode.GoLiveMissing, Fields.PlanGoLive)]);
        }

        PlanParts last = plans.Plans[^1];
        string Renamed(string text) => PlanYear().Replace(text, found => found.Value == Year(last.Own.Year) ? Year(toYear) : found.Value);
        SuccessorPlan own = last.Own with
        {
            Year = toYear,
            Version = 1,
            Number = null,
            Date = null,
            GoLive = from,
            Title = last.Own.Title.Replace(Year(last.Own.Year), Year(toYear), StringComparison.Ordinal),
            Overrides = [.. last.Own.Overrides.Select(o => o with
            {
                PresentWording = Renamed(o.PresentWording),
                PresentWordingEn = Renamed(o.PresentWordingEn),
                Note = Renamed(o.Note),
            })],
        };
        return Outcome.Of(last with { Own = own });
    }

    /// <summary>What should be looked at: ended movements, clauses that name a year, old terms.</summary>
    public static IReadOnlyList<ReviewItem> Review(Plan plan)
    {
        List<ReviewItem> found = [];
        foreach (Clause clause in plan.Clauses)
        {
            if (clause.Retired)
            {
                found.Add(new ReviewItem(clause.Id, ReviewReason.Retired, null, null));
                continue;
            }

            string folded = VietnameseText.Fold(clause.CurrentWording);
            foreach (string year in Enumerable.Range(2019, plan.Year - 2019).Select(Year)
                .Where(y => clause.CurrentWording.Contains(y, StringComparison.Ordinal)))
            {
                found.Add(new ReviewItem(clause.Id, ReviewReason.NamesYear, year, null));
            }

            found.AddRange(OldTerms
                .Where(t => folded.Contains(VietnameseText.Fold(t.Old), StringComparison.Ordinal))
                .Select(t => new ReviewItem(clause.Id, ReviewReason.OldTerm, t.Old, t.Present)));
        }

        return found;
    }

    // "năm 2026", "the 2026 plans": a year that is meant, not one in a document's number or date (12/02/2026, ngày 12 tháng 02 năm 2026,
    // 118/2025/NĐ-CP), which stays what it was and is looked at.
    [GeneratedRegex(
        @"(?:(?<=\bnăm )(?<!tháng \d{1,2} năm )|(?<=\b(?:the|in|of|for) ))\d{4}\b(?![/\-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlanYear();

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}

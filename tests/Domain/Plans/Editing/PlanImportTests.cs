using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;

namespace TeamsReformBot.Domain.Tests.Plans.Editing;

public sealed class PlanImportTests
{
    private static readonly PlanDocument Plans = new([ShippedPlan.Parts]);

    [Fact]
    public void A_years_plan_becomes_its_next_version_whatever_version_the_file_says()
    {
        PlanDraft draft = Import(ShippedPlan.Successor.Replace("\"number\": null", "\"number\": \"07/KH-SKHCN\"", StringComparison.Ordinal)).Fact();
        Assert.Equal(("07/KH-SKHCN", 2), (draft.After.Own.Number, draft.After.Own.Version));
        Assert.Equal(new PlanDifference("Số kế hoạch", null, "07/KH-SKHCN"), Assert.Single(draft.Differences));
    }

    [Fact]
    public void Another_years_plan_begins_with_its_first_version_over_the_duties_in_force()
    {
        PlanDraft draft = Import(ShippedPlan.Successor.Replace("\"year\": 2026", "\"year\": 2027", StringComparison.Ordinal).Replace("2026-01-01", "2027-01-01", StringComparison.Ordinal)).Fact();
        Assert.Equal((2027, 1, ShippedPlan.Parts.Duties.Count), (draft.After.Own.Year, draft.After.Own.Version, draft.After.Duties.Count));
    }

    [Fact]
    public void A_catalogue_shows_what_is_retired_and_what_has_no_line_of_its_own()
    {
        string changed = ShippedPlan.Duties.Replace("\"id\": \"qa-page\",", "\"id\": \"qa-page\", \"retired\": true,", StringComparison.Ordinal).Replace("Đơn vị được kiểm tra, kết quả", "Biên bản kiểm tra", StringComparison.Ordinal);
        IReadOnlyList<PlanDifference> differences = Import(changed).Fact().Differences;
        Assert.Contains(new PlanDifference("Nhiệm vụ \"Chuyên mục hỏi đáp về TTHC trên Cổng thông tin điện tử\"", "đang thực hiện", "đã ngừng"), differences);
        Assert.Contains(new PlanDifference("Nhiệm vụ \"Kiểm tra việc thực hiện kế hoạch tại các phòng, đơn vị\", nội dung khác", "như cũ", "có thay đổi"), differences);
        Assert.Equal("- PlanUnchanged", Import(ShippedPlan.Duties).Faults());
    }

    [Fact]
    public void A_catalogue_adds_duties_and_drops_none()
    {
        string without = ShippedPlan.Duties.Replace("\"ad-hoc\"", "\"ad-hoc-2\"", StringComparison.Ordinal);
        Assert.Contains("Nhiệm vụ 'ad-hoc' không có trong danh mục mới", Import(without).Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_plan_as_issued_takes_the_place_of_the_inherited_one()
    {
        PlanDraft draft = Import(ShippedPlan.Issued.Replace("\"id\": \"103-2023\"", "\"id\": \"15-2026\"", StringComparison.Ordinal).Replace("103/KH-SKHCN\"", "15/KH-SKHCN\"", StringComparison.Ordinal)).Fact();
        Assert.Equal(("15-2026", "15-2026"), (draft.After.Issued.Id, draft.After.Own.InheritsFrom));
    }

    [Theory]
    [InlineData("{", "Tệp không đúng cú pháp JSON tại dòng 1, cột 2.")]
    [InlineData("[]", "Không nhận ra loại kế hoạch")]
    [InlineData("{\"a\": 1}", "Không nhận ra loại kế hoạch")]
    [InlineData("{\"duties\": []}", "Danh mục nhiệm vụ trống.")]
    [InlineData("{\"goLive\": \"mai\", \"year\": 2026, \"version\": 1}", "không đọc được tại $.goLive (dòng 1): giá trị không đúng kiểu")]
    [InlineData("{\"goLive\": \"2026-01-01\", \"version\": 1}", "thiếu year")]
    [InlineData("{\"goLive\": \"2026-01-01\", \"year\": 2026, \"version\": 1, \"nam\": 1}", "không có mục nào tên 'nam'")]
    [InlineData("{\"goLive\": \"2026-01-01\", \"year\": 2026, \"version\": 1, \"version\": 1}", "ghi hai lần")]
    [InlineData("{\"goLive\": \"2026-01-01\", \"year\": 2026, \"version\": 1, \"title\": null}", "không được để trống (null)")]
    public void A_fault_is_said_in_Vietnamese_with_its_place(string json, string fault) =>
        Assert.Contains(fault, Import(json).Faults(), StringComparison.Ordinal);

    [Fact]
    public void What_does_not_fit_together_is_said_too()
    {
        string elsewhere = ShippedPlan.Successor.Replace("\"I.2-1\"", "\"I.x\"", StringComparison.Ordinal);
        Assert.Contains("điều chỉnh mục 'I.x' không có trong kế hoạch gốc", Import(elsewhere).Faults(), StringComparison.Ordinal);
        Assert.Contains("250.000", Import(new string(' ', PlanImport.MaxLength + 1)).Faults(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_who_may_edit_the_plan_imports_one() =>
        Assert.Equal("- NotAPlanEditor", Import(ShippedPlan.Duties, SampleRoster.Head).Faults());

    private static Outcome<PlanDraft> Import(string json, Person? by = null) => PlanImport.Decide(Plans, 2026, json, by ?? SampleRoster.PlanEditor, SampleRoster.Roster, new DateOnly(2026, 11, 20));
}

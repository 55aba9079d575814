using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Plans.Editing;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Plans.Editing;

public sealed class EditPlanTests
{
    private static readonly PlanParts Before = new(
        PlanFile.ReadIssued(ShippedPlan.Issued), PlanFile.ReadSuccessor(ShippedPlan.Successor), PlanFile.ReadDuties(ShippedPlan.Duties));

    private static readonly DateOnly Today = Day("20/11/2026");
    private static readonly ClauseEdit Edit = new("II.2.b", null, null, null, null, null, null);
    private static readonly DutyEdit Duty = new("pci-ddci-solutions", null, null, null, "KHTC", null, null, null, null, null);

    [Fact]
    public void A_changed_wording_stands_beside_the_one_issued_as_the_next_version()
    {
        PlanDraft draft = EditPlan.Clause(Before, Edit with { Wording = "Lời mới", WordingEn = "New words", Note = "Văn bản mới" }, SampleRoster.PlanEditor).Fact();
        Clause clause = draft.After.ToPlan().Clause("II.2.b");
        Assert.Equal(("Lời mới", Before.ToPlan().Clause("II.2.b").Wording, 2), (clause.CurrentWording, clause.Wording, draft.After.Own.Version));
        Assert.Contains(draft.Differences, d => d is { What: "Mục II.2.b, lời văn", After: "Lời mới" });
    }

    [Fact]
    public void Who_and_retirement_change_without_other_words()
    {
        PlanDraft draft = EditPlan.Clause(Before, Edit with { Who = "Phòng KHTC", Note = "Phân công lại", Retired = "yes" }, SampleRoster.Officer).Fact();
        Clause clause = draft.After.ToPlan().Clause("II.2.b");
        Assert.Equal(("Phòng KHTC", true), (clause.Who, clause.Retired));
        Assert.DoesNotContain(draft.After.ToPlan().Channels, c => c.Id == "II.2.b");
    }

    [Fact]
    public void A_clause_is_added_after_the_one_named()
    {
        ClauseEdit added = new("II.2.g", "II.2.e", "Tuyên truyền lưu động.", null, null, "Các đơn vị", null);
        Plan plan = EditPlan.Clause(Before, added, SampleRoster.Officer).Fact().After.ToPlan();
        string[] ids = [.. plan.Clauses.Select(c => c.Id)];
        Assert.Equal("II.2.g", ids[Array.IndexOf(ids, "II.2.e") + 1]);
        Assert.Equal(ClauseKind.Channel, plan.Clause("II.2.g").Kind);
        Assert.Equal(Enumerable.Range(1, ids.Length), plan.Clauses.Select(c => c.Ordinal));
    }

    [Fact]
    public void What_is_wrong_with_a_clause_is_said_by_its_name()
    {
        Assert.Contains("II.2.g: thiếu người thực hiện", EditPlan.Clause(Before, new("II.2.g", "II.2.e", "Lời", null, null, null, null), SampleRoster.Officer).Faults(), StringComparison.Ordinal);
        Assert.Contains("'II.2.b': thiếu lý do", EditPlan.Clause(Before, Edit with { Wording = "Lời mới" }, SampleRoster.Officer).Faults(), StringComparison.Ordinal);
        Assert.Equal("- PlanUnchanged", EditPlan.Head(Before, new(null, null, null, null), SampleRoster.Officer).Faults());
    }

    [Fact]
    public void Naming_the_lead_makes_the_duty_that_units()
    {
        Duty duty = EditPlan.Duty(Before, Duty, SampleRoster.Officer, SampleRoster.Roster, Today).Fact().After.ToPlan().Duty("pci-ddci-solutions");
        Assert.Equal((true, false), (Owes(duty, "KHTC"), Owes(duty, "TDC")));
    }

    [Fact]
    public void What_changes_is_said_in_words_not_in_ids()
    {
        DutyEdit edit = Duty with { Id = "inspection", LeadUnit = null, Recurrence = "AtLeastOnceAQuarter", Ladder = "None" };
        Assert.Equal(
            [
                new PlanDifference("Nhiệm vụ \"Kiểm tra việc thực hiện kế hoạch tại các phòng, đơn vị\", định kỳ", "hằng quý", "ít nhất mỗi quý một lần"),
                new PlanDifference("Nhiệm vụ \"Kiểm tra việc thực hiện kế hoạch tại các phòng, đơn vị\", cách nhắc", "trước khi chốt kỳ", "không nhắc"),
            ],
            EditPlan.Duty(Before, edit, SampleRoster.Officer, SampleRoster.Roster, Today).Fact().Differences);
    }

    [Fact]
    public void A_figure_is_added_and_another_dropped()
    {
        DutyEdit edit = Duty with { Id = "press-and-journals", LeadUnit = null, AddMeasure = "Số phóng sự", DropMeasures = "examples" };
        Duty duty = EditPlan.Duty(Before, edit, SampleRoster.Officer, SampleRoster.Roster, Today).Fact().After.ToPlan().Duty("press-and-journals");
        Assert.Equal(["issues", "initiatives", "so-phong-su"], duty.Measures.Select(m => m.Id));
    }

    [Fact]
    public void A_figure_that_another_is_measured_by_cannot_be_dropped() => Assert.Contains(
        "procedures-in-force",
        EditPlan.Duty(Before, Duty with { Id = "procedures-published", LeadUnit = null, DropMeasures = "procedures-in-force" }, SampleRoster.Officer, SampleRoster.Roster, Today).Faults(),
        StringComparison.Ordinal);

    [Fact]
    public void A_new_duty_names_its_clauses()
    {
        DutyEdit edit = new("luu-dong", "II.2.e", "Tuyên truyền lưu động", null, null, "Quarterly", "ClosingPeriod", null, null, null);
        Assert.True(Owes(EditPlan.Duty(Before, edit, SampleRoster.Officer, SampleRoster.Roster, Today).Fact().After.ToPlan().Duty("luu-dong"), "TDC"));
        Assert.Contains("không dẫn mục nào", EditPlan.Duty(Before, edit with { Clauses = "" }, SampleRoster.Officer, SampleRoster.Roster, Today).Faults(), StringComparison.Ordinal);
    }

    // On 20/11 the third quarter is over, the fourth runs to 14/12, and the month of December has begun on 15/11.
    [Fact]
    public void A_change_makes_no_work_for_periods_that_are_over()
    {
        DutyEdit added = new("luu-dong", "II.2.e", "Tuyên truyền lưu động", null, null, "Quarterly", "ClosingPeriod", null, null, null);
        PlanParts retired = EditPlan.Duty(Before, Duty with { Id = "unit-meetings", LeadUnit = null, Retired = EditPlan.Yes }, SampleRoster.Officer, SampleRoster.Roster, Day("01/06/2026")).Fact().After;

        Assert.Equal("2026-q4", Asked(Edited(Before, added), "luu-dong", "TDC"));
        Assert.Equal("2026-q4", Asked(Edited(retired, Duty with { Id = "unit-meetings", LeadUnit = null, Retired = "no" }), "unit-meetings", "TDC"));
        // Nobody led before: what runs is the new lead's.
        Assert.Equal("2026-h2", Asked(Edited(Before, Duty), "pci-ddci-solutions", "KHTC"));
    }

    [Fact]
    public void Who_takes_the_lead_from_a_unit_that_is_still_there_begins_with_the_next_period()
    {
        PlanParts led = Edited(Before, Duty with { Id = "portal-posts", LeadUnit = "TDC" });
        led = led with { Duties = [.. led.Duties.Select(d => d.Id == "portal-posts" ? d with { Since = null } : d)] };
        PlanParts handed = Edited(led, Duty with { Id = "portal-posts", LeadUnit = "KHTC" });

        Assert.Equal("", Asked(handed, "portal-posts", "KHTC"));
        Assert.Equal("2027-01", Asked(handed, "portal-posts", "KHTC", "20/12/2026 09:00"));
        Assert.Equal(Today, handed.ToPlan().Duty("portal-posts").Responsibility.LeadsSince);
        Assert.Equal(Today, Edited(handed, Duty with { Id = "portal-posts", LeadUnit = "KHTC", Title = "Tin, bài" }).ToPlan().Duty("portal-posts").Responsibility.LeadsSince);
    }

    [Fact]
    public void Others_may_not_edit() => Assert.All(
        [SampleRoster.Head, SampleRoster.Staff, SampleRoster.Director, SampleRoster.External],
        who => Assert.Equal("- NotAPlanEditor", EditPlan.Duty(Before, Duty, who, SampleRoster.Roster, Today).Faults()));

    [Fact]
    public void Next_years_plan_inherits_all_with_number_blank_and_the_year_changed()
    {
        PlanDocument document = new([Before with { Own = Before.Own with { Number = "15/KH-SKHCN", Date = Day("20/01/2026") } }]);
        PlanParts next = RollOver.Decide(document, 2027, Day("01/01/2027"), SampleRoster.PlanEditor).Fact();
        Plan plan = next.ToPlan();
        Assert.Equal((2027, 1, null, null), (plan.Year, plan.Version, plan.Number, plan.Date));
        Assert.Contains("2027", plan.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("2026", plan.Clause("I.2-1").CurrentWording, StringComparison.Ordinal);
        Assert.Equal("- PlanYearExists 2027", RollOver.Decide(document.With(next), 2027, Day("01/01/2027"), SampleRoster.PlanEditor).Faults());
        Assert.Equal("planGoLive GoLiveMissing", RollOver.Decide(document, 2027, null, SampleRoster.PlanEditor).Faults());
        Assert.Equal("- NotAPlanEditor", RollOver.Decide(document, 2027, Day("01/01/2027"), SampleRoster.Head).Faults());
    }

    [Theory]
    [InlineData("Nội dung Kế hoạch CCHC năm 2026 của tỉnh", "The 2026 reform plans", "Nội dung Kế hoạch CCHC năm 2027 của tỉnh", "The 2027 reform plans")]
    [InlineData("theo Quyết định 15/QĐ-UBND ngày 12/02/2026", "Decision 15/QĐ-UBND of 12/02/2026", null, null)]
    [InlineData("ngày 12 tháng 02 năm 2026", "12 February 2026", null, null)]
    [InlineData("Nghị định 118/2026/NĐ-CP, giai đoạn 2026-2030", "Decree 118/2026/NĐ-CP, of 2026-2030", null, null)]
    public void The_year_changes_where_it_is_meant_and_stays_in_documents_numbers_and_dates(string wording, string english, string? next, string? nextEnglish)
    {
        ClauseEdit edit = Edit with { Wording = wording, WordingEn = english, Note = "Văn bản mới" };
        PlanParts changed = EditPlan.Clause(Before, edit, SampleRoster.PlanEditor).Fact().After;
        Clause clause = RollOver.Decide(new([changed]), 2027, Day("01/01/2027"), SampleRoster.PlanEditor).Fact().ToPlan().Clause(edit.Id);

        Assert.Equal((next ?? wording, nextEnglish ?? english), (clause.CurrentWording, clause.CurrentWordingEn));
    }

    [Fact]
    public void What_has_ended_names_years_or_uses_old_terms_is_to_be_reviewed()
    {
        IReadOnlyList<ReviewItem> review = RollOver.Review(Before.ToPlan());
        Assert.Contains(review, r => r is { ClauseId: "II.1.d", Reason: ReviewReason.Retired });
        Assert.Contains(review, r => r.Reason is ReviewReason.NamesYear);
    }

    [Theory]
    [InlineData("31/12/2026", 2027, 2026)]
    [InlineData("02/01/2027", 2027, 2027)]
    [InlineData("02/01/2027", 2026, 2026)]
    public void A_plan_takes_force_by_its_date_and_last_years_occurrences_keep_last_years(string today, int year, int plan)
    {
        Plan next = RollOver.Decide(new([Before]), 2027, Day("01/01/2027"), SampleRoster.PlanEditor).Fact().ToPlan();
        Assert.Equal(plan, PlansInForce.OfOccurrence([Before.ToPlan(), next], year, Day(today)).Year);
    }

    private static PlanParts Edited(PlanParts before, DutyEdit edit) => EditPlan.Duty(before, edit, SampleRoster.Officer, SampleRoster.Roster, Today).Fact().After;

    private static string Asked(PlanParts parts, string dutyId, string unit, string now = "20/11/2026 09:00")
    {
        Duty duty = parts.ToPlan().Duty(dutyId);
        DateOnly goLive = parts.Own.GoLive;
        return string.Join(' ', DutyOccurrences.Of(duty, [], goLive, ShippedCalendar.Calendar, PeriodRule.Nd09, Time(now))
            .Where(o => DutyOccurrences.Owes(duty, o, TheUnit(unit), SampleRoster.Roster, goLive)).Select(o => o.Key));
    }

    private static bool Owes(Duty duty, string unit) => duty.Responsibility.Owes(TheUnit(unit), SampleRoster.Roster, Day("01/12/2026"));
}

using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Domain.Targets;
using static TeamsReformBot.Domain.Tests.Targets.SampleFigures;

namespace TeamsReformBot.Domain.Tests.Reports;

public sealed class ComputeReportTests
{
    private static readonly string Inside = SampleReport.Of(ReportKind.Internal).Text();
    private static readonly string ToProvince = SampleReport.Of(ReportKind.Provincial).Text();

    [Theory]
    [InlineData("Có 1/3 đơn vị báo cáo đúng hạn.")]
    // In the roster's order: work, in time, late, owing, waiting.
    [InlineData("Phòng Một | 3 | 3 | 0 | 0 | 0\nPhòng Hai | 1 | 0 | 1 | 0 | 0\nTrung tâm Ba | 1 | 0 | 0 | 1 | 0")]
    [InlineData("Đã tổ chức 01 lễ chào cờ đầu tháng.")]
    [InlineData("Công khai 100% TTHC (I.3-3): công khai trên Cổng TTĐT | 119/120 (99,1%) | Chưa đạt | 1 | - | -")]
    [InlineData("Công khai tình trạng hồ sơ (I.3-3): hồ sơ công khai tình trạng | Chưa phát sinh | Chưa phát sinh")]
    [InlineData("Hơn 3.000 người dân, doanh nghiệp (I.3-7): lũy kế từ đầu năm | 1.234 | Đang theo dõi")]
    [InlineData("- Trung tâm Ba (KK-2026-0007): Thiếu kinh phí in tờ rơi.")]
    [InlineData("Có 01 khó khăn, vướng mắc được phản ánh; đã giải quyết 0.")]
    [InlineData("(số liệu từ ngày 15/6/2026 đến ngày 14/9/2026) như sau:")]
    [InlineData("VĂN PHÒNG")]
    [InlineData("CHÁNH VĂN PHÒNG")]
    [InlineData("Kết quả tuyên truyền cải cách hành chính, Chỉ số PCI, DDCI quý III năm 2026")]
    public void The_internal_report_says(string line) => Assert.Contains(line, Inside, StringComparison.Ordinal);

    [Theory]
    // No unit that is late or owes, no words of a difficulty, no line of another kind's head.
    [InlineData("Trung tâm Ba")]
    [InlineData("Phòng Hai")]
    [InlineData("tờ rơi")]
    [InlineData("KK-2026-0007")]
    [InlineData("Ban Giám đốc")]
    [InlineData("CHÁNH VĂN PHÒNG")]
    [InlineData("TL. ")]
    // A body that was merged into the Department.
    [InlineData("Sở Thông tin và Truyền thông")]
    public void The_report_to_the_province_never_says(string words) => Assert.DoesNotContain(words, ToProvince, StringComparison.Ordinal);

    [Theory]
    [InlineData("UBND tỉnh Hà Tĩnh", "UBND TỈNH HÀ TĨNH")]
    [InlineData("TL. ", "GIÁM ĐỐC")]
    [InlineData("UBND TỈNH", "Ban Giám đốc Sở")]
    public void Each_kind_has_its_own_head(string notInside, string somewhere)
    {
        Assert.DoesNotContain(notInside, Inside, StringComparison.Ordinal);
        Assert.Contains(somewhere, Inside + ToProvince, StringComparison.Ordinal);
    }

    [Fact]
    public void To_the_province_units_and_difficulties_are_counts()
    {
        Assert.Contains("Có 1/3 đơn vị báo cáo đúng hạn.", ToProvince, StringComparison.Ordinal);
        Assert.Contains("Có 01 khó khăn, vướng mắc được phản ánh", ToProvince, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_judged_and_a_plan_without_number_are_gaps_by_name()
    {
        IReadOnlyList<string> gaps = SampleReport.Of(ReportKind.Internal, judged: (Judgements.Causes, "Nhân lực kiêm nhiệm")).Gaps;

        Assert.Equal(4, gaps.Count);
        // Said without the brackets that stand around it in the text.
        Assert.Equal("số, ngày của kế hoạch năm 2026", gaps[0]);
        Assert.DoesNotContain("nguyên nhân", string.Join(' ', gaps), StringComparison.Ordinal);
        Assert.DoesNotContain("103/KH-SKHCN", Inside, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_targets_has_each_target_by_its_own_name_and_no_purpose_that_has_no_number()
    {
        ReportDocument report = ComputeReport.Of(SampleReport.Input(ReportKind.Internal, "Year.2026.1", "16/12/2026", []), SampleReport.Settings);
        ReportPart.Table targets = report.Annexes.SelectMany(annex => annex.Parts).Concat(report.Body).OfType<ReportPart.Table>()
            .Single(table => table.Columns[0].Title == "Chỉ tiêu");

        string[] names = [.. targets.Rows.Select(row => row[0].Split(':')[0]).Distinct()];
        Assert.Equal(Enum.GetValues<TargetId>().Count(PlanTargets.IsMeasured), names.Length);
        Assert.Single(names, name => name.Contains("III.3", StringComparison.Ordinal));
    }

    [Fact]
    public void A_count_is_compared_with_the_period_before()
    {
        FigureSet before = Set("Quarter.2026.2", "16/09/2026", Owed("A", "unit-meetings", "2026-q2", "10/06/2026"));
        string text = ComputeReport.Of(SampleReport.Input(ReportKind.Internal, "Quarter.2026.3", "16/09/2026", SampleReport.Quarter, before), SampleReport.Settings).Text();

        Assert.Contains("Có 1/3 đơn vị báo cáo đúng hạn, tăng 01 đơn vị so với quý II năm 2026.", text, StringComparison.Ordinal);
    }

    // An empty year says what is to come and what is missing, and no zeros in sentences.
    [Fact]
    public void Where_there_is_nothing_to_say_the_line_is_left_out()
    {
        ReportDocument empty = ComputeReport.Of(SampleReport.Input(ReportKind.Internal, "Year.2026.1", "16/12/2026", []), SampleReport.Settings);

        Assert.DoesNotContain(empty.Body.OfType<ReportPart.Heading>(), h => h.Text.Contains("CHỈ ĐẠO", StringComparison.Ordinal) || h.Text.Contains("kiểm tra", StringComparison.Ordinal));
        Assert.Contains(empty.Body.OfType<ReportPart.Heading>(), h => h.Text == "I. KẾT QUẢ THỰC HIỆN");
        Assert.EndsWith("./.", ((ReportPart.Paragraph)empty.Body[^1]).Text, StringComparison.Ordinal);
        Assert.Contains("năm 2026", empty.Head.Abstract, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_figure_leads_to_the_assignments_that_it_comes_from()
    {
        ReportDocument report = SampleReport.Of(ReportKind.Internal);
        string[] known = [.. ReportPart.SourcesOf(SampleReport.Quarter.Select(a => a.Id))];

        ReportPart units = Assert.Single(report.Body, part => part is ReportPart.Table { Title: "Tình hình thực hiện của các phòng, đơn vị" });
        Assert.Equal(5, units.Sources.Count);
        Assert.All(report.Body.SelectMany(part => part.Sources), source => Assert.Contains(source, known));
    }

    [Fact]
    public void A_long_table_is_an_annex()
    {
        Assignment[] many = [.. Enumerable.Range(1, 16).Select(i => Owed($"U{i}", "unit-meetings", "2026-q3", "10/09/2026"))];
        ReportInput input = SampleReport.Input(ReportKind.Internal, "Quarter.2026.3", "16/09/2026", many) with
        {
            Roster = new([.. Enumerable.Range(1, 16).Select(i => new Domain.People.Unit(TheUnit($"U{i}"), $"Phòng {i}", null, 5, false))], []),
        };

        ReportDocument report = ComputeReport.Of(input, SampleReport.Settings);

        Assert.Contains(report.Annexes, annex => annex.Title == "Tình hình thực hiện của các phòng, đơn vị");
        Assert.Contains("chi tiết tại Phụ lục", report.Text(), StringComparison.Ordinal);
    }
}

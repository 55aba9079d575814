using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Reports.Word;

namespace TeamsReformBot.Host.Tests.Reports;

/// <summary>The file's form, value by value, as Nghị định 30/2020/NĐ-CP has it.</summary>
public sealed class WordReportTests
{
    private static readonly ReportPart.Table Table = new(
        "Kết quả", [new ReportColumn("Chỉ tiêu", 70), new ReportColumn("Kết quả", 30, IsNumber: true)], [["Số người", "1.234"], ["Số đơn vị", "9/11"]]);

    private static readonly ReportDocument Report = new(
        new ReportHead(
            "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "VĂN PHÒNG", "BC-VP", "Hà Tĩnh", 2026, "Kết quả tuyên truyền quý III năm 2026", ["Ban Giám đốc Sở"],
            ["KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG"], ["Như trên", "Lưu: VP"]),
        [
            new ReportPart.Heading(1, "I. KẾT QUẢ THỰC HIỆN"),
            ReportPart.Of("Có 9/11 đơn vị báo cáo đúng hạn."),
            ReportPart.Gap("nguyên nhân"),
            Table,
            ReportPart.Of("Trên đây là báo cáo./."),
        ],
        [new ReportAnnex("Số liệu điều chỉnh", [Table])]);

    private static readonly byte[] File = WordReport.Write(Report);

    /// <summary>The lines of a file: paragraphs and cells as they are read.</summary>
    public static IReadOnlyList<string> Read(byte[] file)
    {
        using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. word.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText).Where(text => text.Length > 0)];
    }

    [Fact]
    public void The_file_is_valid()
    {
        using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(File), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(word, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public void Every_value_is_read_back() => Assert.Equal(
        [
            "SỞ KHOA HỌC VÀ CÔNG NGHỆ", "VĂN PHÒNG", "Số:      /BC-VP", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
            "Hà Tĩnh, ngày      tháng      năm 2026", "BÁO CÁO", "Kết quả tuyên truyền quý III năm 2026", "Kính gửi: Ban Giám đốc Sở", "I. KẾT QUẢ THỰC HIỆN",
            "Có 9/11 đơn vị báo cáo đúng hạn.", "[Văn phòng bổ sung: nguyên nhân]", "Chỉ tiêu", "Kết quả", "Số người", "1.234", "Số đơn vị", "9/11",
            "Trên đây là báo cáo./.", "Nơi nhận:", "- Như trên;", "- Lưu: VP.", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Phụ lục", "SỐ LIỆU ĐIỀU CHỈNH",
            "(Kèm theo Báo cáo số      /BC-VP ngày      tháng      năm 2026)", "Chỉ tiêu", "Kết quả", "Số người", "1.234", "Số đơn vị", "9/11",
        ],
        Read(File));

    [Theory]
    // In half-points, with bold, italic.
    [InlineData("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "24", false, false)]
    [InlineData("VĂN PHÒNG", "24", true, false)]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "24", true, false)]
    [InlineData("Độc lập - Tự do - Hạnh phúc", "26", true, false)]
    [InlineData("Số:      /BC-VP", "26", false, false)]
    [InlineData("Hà Tĩnh, ngày      tháng      năm 2026", "26", false, true)]
    [InlineData("BÁO CÁO", "28", true, false)]
    [InlineData("Kính gửi: Ban Giám đốc Sở", "28", false, false)]
    [InlineData("I. KẾT QUẢ THỰC HIỆN", "28", true, false)]
    [InlineData("Có 9/11 đơn vị báo cáo đúng hạn.", "28", false, false)]
    [InlineData("Nơi nhận:", "24", true, true)]
    [InlineData("- Như trên;", "22", false, false)]
    [InlineData("KT. CHÁNH VĂN PHÒNG", "28", true, false)]
    [InlineData("Phụ lục", "28", true, false)]
    public void Each_part_has_its_size_and_weight(string text, string size, bool bold, bool italic)
    {
        Run run = Find(text).Descendants<Run>().First();

        Assert.Equal((size, bold, italic), (run.RunProperties!.FontSize!.Val!.Value, run.RunProperties.Bold is not null, run.RunProperties.Italic is not null));
    }

    [Fact]
    public void Paper_and_margins_are_the_decrees_and_the_first_page_has_no_number()
    {
        SectionProperties section = Body().Descendants<SectionProperties>().Last();
        PageMargin margin = section.GetFirstChild<PageMargin>()!;

        Assert.Equal((11906U, 16838U), (section.GetFirstChild<PageSize>()!.Width!.Value, section.GetFirstChild<PageSize>()!.Height!.Value));
        // Millimetres: above and below 20 to 25, left 30 to 35, right 15 to 20.
        Assert.InRange(Millimetres(margin.Top!.Value), 20, 25);
        Assert.InRange(Millimetres(margin.Bottom!.Value), 20, 25);
        Assert.InRange(Millimetres((int)margin.Left!.Value), 30, 35);
        Assert.InRange(Millimetres((int)margin.Right!.Value), 14.9, 20);
        Assert.NotNull(section.GetFirstChild<TitlePage>());
        Assert.Equal(HeaderFooterValues.Default, Assert.Single(section.Elements<HeaderReference>()).Type!.Value);
        // The annex counts its own pages.
        Assert.All(Body().Descendants<SectionProperties>(), each => Assert.Equal(1, each.GetFirstChild<PageNumberType>()!.Start!.Value));
    }

    [Fact]
    public void The_text_is_justified_with_an_indent_and_a_gap_stands_in_yellow()
    {
        ParagraphProperties text = Find("Có 9/11 đơn vị báo cáo đúng hạn.").ParagraphProperties!;

        Assert.Equal(JustificationValues.Both, text.Justification!.Val!.Value);
        Assert.InRange(int.Parse(text.Indentation!.FirstLine!.Value!, System.Globalization.CultureInfo.InvariantCulture), 567, 720);
        Assert.True(int.Parse(text.SpacingBetweenLines!.After!.Value!, System.Globalization.CultureInfo.InvariantCulture) >= 120);
        Assert.Equal(HighlightColorValues.Yellow, Find("[Văn phòng bổ sung: nguyên nhân]").Descendants<Highlight>().Single().Val!.Value);
        Assert.Empty(Find("Có 9/11 đơn vị báo cáo đúng hạn.").Descendants<Highlight>());
    }

    // As wide as the motto; below the agency a third to a half of its line (9 capitals of size 12, about 1460 twips in Times New Roman).
    [Theory]
    [InlineData("Độc lập - Tự do - Hạnh phúc", 5605, 3000, 3035)]
    [InlineData("VĂN PHÒNG", 3750, 487, 730)]
    public void The_rules_have_their_lengths(string above, int within, int least, int most)
    {
        Paragraph rule = Find(above).NextSibling<Paragraph>()!;
        Indentation indent = rule.ParagraphProperties!.Indentation!;

        Assert.NotNull(rule.Descendants<BottomBorder>().Single());
        Assert.InRange(within - (2 * int.Parse(indent.Left!.Value!, System.Globalization.CultureInfo.InvariantCulture)), least, most);
    }

    [Fact]
    public void The_same_document_gives_the_same_text() => Assert.Equal(Read(File), Read(WordReport.Write(Report)));

    private static double Millimetres(int twips) => twips * 25.4 / 1440;

    private static Body Body()
    {
        using WordprocessingDocument word = WordprocessingDocument.Open(new MemoryStream(File), isEditable: false);
        return (Body)word.MainDocumentPart!.Document!.Body!.CloneNode(deep: true);
    }

    private static Paragraph Find(string text) => Body().Descendants<Paragraph>().First(p => p.InnerText == text);
}

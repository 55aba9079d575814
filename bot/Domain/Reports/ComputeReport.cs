using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reports.Blocks;

namespace TeamsReformBot.Domain.Reports;

/// <summary>
/// The report of a period: the outline, and under each heading what its blocks say. A heading under which nothing stands is left out.
/// </summary>
public static class ComputeReport
{
    private const int MostRowsInBody = 15;
    private const string Points = "abcdđeghiklmnopqrstuvxy";
    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

    public static ReportDocument Of(ReportInput input, ReportSettings settings)
    {
        ReportForm form = settings.Kinds[input.Kind];
        List<ReportAnnex> annexes = [];
        List<ReportPart> body = [Opening(input, form)];
        body.AddRange(Numbered(Sections(input, form, annexes)));
        body.Add(ReportPart.Of($"Trên đây là báo cáo {Subject(input)}{form.Closing}./."));
        if (AdjustedAnnex.Of(input) is { } adjusted)
        {
            annexes.Add(adjusted);
        }

        ReportSignatory signatory = form.Signatories.FirstOrDefault(s => s.Id == input.Signatory) ?? form.Signatories[0];
        return new ReportDocument(
            new ReportHead(
                form.Parent, form.Agency, form.Sign, settings.Place, input.Figures.Now.Year, $"K{Subject(input)[1..]}", form.Addressees,
                signatory.Lines, form.Recipients),
            body,
            annexes);
    }

    private static string Subject(ReportInput input) =>
        $"kết quả tuyên truyền cải cách hành chính, Chỉ số PCI, DDCI {ReportNumbers.Name(input.Period)}";

    // A plan without number and date is asked for; that of an earlier year is no plan in force.
    private static ReportPart.Paragraph Opening(ReportInput input, ReportForm form)
    {
        Plan plan = input.Figures.Plan;
        ReportRun named = plan is { Number: { } number, Date: { } date }
            ? new ReportRun($"{number} ngày {ReportNumbers.Day(date)}")
            : ReportRun.Gap($"số, ngày của kế hoạch năm {plan.Year}");
        return new ReportPart.Paragraph(
        [
            new ReportRun("Thực hiện Kế hoạch số "),
            named,
            new ReportRun(
                $" của Sở Khoa học và Công nghệ về {plan.Title[..1].ToLowerInvariant()}{plan.Title[1..]}, {form.Opening} {Subject(input)} "
                + $"(số liệu từ ngày {ReportNumbers.Day(input.Period.First)} đến ngày {ReportNumbers.Day(input.Period.Last)}) như sau:"),
        ]);
    }

    private static IEnumerable<(OutlineItem Item, IReadOnlyList<ReportPart> Parts)> Sections(
        ReportInput input, ReportForm form, List<ReportAnnex> annexes)
    {
        List<(OutlineItem Item, IReadOnlyList<ReportPart> Parts)> all =
        [
            .. form.Outline.Where(item => item.Applies(input.Period))
                .Select(
                    item => (item, (IReadOnlyList<ReportPart>)
                    [
                        .. item.Blocks.SelectMany(block => ReportBlocks.Of(block, input))
                            .Select(part => InBody(part, annexes))
                    ])),
        ];
        // With nothing of its own and nothing below it, a heading says nothing.
        return all.Where((section, index) => section.Parts.Count > 0
            || all.Skip(index + 1).TakeWhile(next => next.Item.Level > section.Item.Level).Any(next => next.Parts.Count > 0));
    }

    private static ReportPart InBody(ReportPart part, List<ReportAnnex> annexes)
    {
        if (part is not ReportPart.Table table || table.Rows.Count <= MostRowsInBody)
        {
            return part;
        }

        annexes.Add(new ReportAnnex(table.Title, [table]));
        return ReportPart.Of($"{table.Title}: chi tiết tại Phụ lục {Roman[annexes.Count - 1]} kèm theo.") with { Sources = table.Sources };
    }

    private static IEnumerable<ReportPart> Numbered(IEnumerable<(OutlineItem Item, IReadOnlyList<ReportPart> Parts)> sections)
    {
        int[] numbers = new int[4];
        foreach ((OutlineItem item, IReadOnlyList<ReportPart> parts) in sections)
        {
            numbers[item.Level]++;
            Array.Clear(numbers, item.Level + 1, numbers.Length - item.Level - 1);
            yield return new ReportPart.Heading(item.Level, item.Level switch
            {
                1 => $"{Roman[numbers[1] - 1]}. {item.Title.ToUpperInvariant()}",
                2 => $"{numbers[2]}. {item.Title}",
                _ => $"{Points[numbers[3] - 1]}) {item.Title}",
            });
            foreach (ReportPart part in parts)
            {
                yield return part;
            }
        }
    }
}

using DocumentFormat.OpenXml.Wordprocessing;
using TeamsReformBot.Domain.Reports;

namespace TeamsReformBot.Host.Reports.Word;

/// <summary>Tables: with lines for figures, without for what stands side by side.</summary>
internal static class WordTables
{
    private const int Hundred = 100;

    public static Table Figures(ReportPart.Table table)
    {
        int[] widths = [.. table.Columns.Select(column => WordStyle.TextWidth * column.Share / Hundred)];
        TableRow head = new(new TableRowProperties(new CantSplit(), new TableHeader()));
        head.Append(table.Columns.Select((column, index) => Cell(widths[index], JustificationValues.Center, column.Title, bold: true)));
        Table made = new(
            new TableProperties(
                new TableWidth { Width = WordStyle.Text(widths.Sum()), Type = TableWidthUnitValues.Dxa },
                Borders(BorderValues.Single),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            Grid(widths),
            head);
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            TableRow made1 = new(new TableRowProperties(new CantSplit()));
            made1.Append(row.Select((text, index) => Cell(
                widths[index], table.Columns[index].IsNumber ? JustificationValues.Center : JustificationValues.Left, text, bold: false)));
            made.AppendChild(made1);
        }

        return made;
    }

    /// <summary>Two columns without lines or margins.</summary>
    public static Table SideBySide(int left, IEnumerable<Paragraph> inLeft, int right, IEnumerable<Paragraph> inRight) => new(
        new TableProperties(
            new TableWidth { Width = WordStyle.Text(left + right), Type = TableWidthUnitValues.Dxa },
            Borders(BorderValues.None),
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
        Grid([left, right]),
        new TableRow(new TableRowProperties(new CantSplit()), Cell(left, inLeft), Cell(right, inRight)));

    private static TableCell Cell(int width, JustificationValues justified, string text, bool bold) =>
        Cell(width, [WordStyle.Line(justified, 0, WordStyle.Text(text, WordStyle.Agency, bold))]);

    private static TableCell Cell(int width, IEnumerable<Paragraph> lines)
    {
        TableCell cell = new(
            new TableCellProperties(new TableCellWidth { Width = WordStyle.Text(width), Type = TableWidthUnitValues.Dxa }));
        cell.Append(lines);
        return cell;
    }

    private static TableGrid Grid(IEnumerable<int> widths) => new(widths.Select(width => new GridColumn { Width = WordStyle.Text(width) }));

    private static TableBorders Borders(BorderValues value) => new(
        new TopBorder { Val = value, Size = 4U },
        new LeftBorder { Val = value, Size = 4U },
        new BottomBorder { Val = value, Size = 4U },
        new RightBorder { Val = value, Size = 4U },
        new InsideHorizontalBorder { Val = value, Size = 4U },
        new InsideVerticalBorder { Val = value, Size = 4U });
}

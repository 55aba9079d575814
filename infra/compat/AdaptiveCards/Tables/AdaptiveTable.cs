namespace AdaptiveCards;

public class AdaptiveTable : AdaptiveCollectionWithContentAlignment
{
    public const string TypeName = "Table";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    public List<AdaptiveTableRow> Rows { get; set; } = [];

    public AdaptiveContainerStyle? GridStyle { get; set; }

    public bool ShowGridLines { get; set; } = true;

    public bool FirstRowAsHeaders { get; set; }

    internal override void WriteMembers(CardJson json)
    {
        base.WriteMembers(json);
        json.Parts("columns", Columns);
        json.Parts("rows", Rows);
        json.Choice("gridStyle", GridStyle);
        json.Flag("showGridLines", ShowGridLines, @default: true);
        json.Flag("firstRowAsHeaders", FirstRowAsHeaders);
    }
}

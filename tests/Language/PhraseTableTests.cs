
namespace TeamsReformBot.Language.Tests;

public sealed class PhraseTableTests
{
    private static readonly DateOnly Today = new(2026, 12, 7);

    [Fact]
    public void A_row_that_someone_adds_is_understood()
    {
        var book = PhraseBook.Parse("# ghi chú\r\n\r\nUnitWork\tviệc [của] nhóm\r\nabbreviation\tnh\tnhóm\r\nsynonym\ttổ\tnhóm\r\nignore\tạ\r\n");

        Assert.All(["viec nhom", "VIỆC CỦA NHÓM Ạ", "viec nh", "việc tổ"], text => Assert.Equal(IntentKind.UnitWork, book.Understand(text, Today, Vocabulary.None).Kind));
    }

    [Fact]
    public void An_abbreviation_with_two_meanings_that_both_fit_is_asked_back()
    {
        var book = PhraseBook.Parse("""
            UnitWork	xem việc
            Help	xem lệnh
            abbreviation	vl	việc
            abbreviation	vl	lệnh
            example	UnitWork	Xem việc	See work	OwnWork	Everybody
            example	Help	Xem lệnh	See commands	PlanAndPeople	Everybody
            """);

        var understood = book.Understand("xem vl", Today, Vocabulary.None);

        Assert.Equal(IntentKind.Ask, understood.Kind);
        Assert.Equal(["Xem việc", "Xem lệnh"], understood.Nearest.Select(example => example.Text));
    }

    [Theory]
    [InlineData("UnitWork\tviệc\nUnitWrok\tviệc phòng", "line 2")]
    [InlineData("UnitWork", "line 1")]
    [InlineData("UnitWork\tviệc\tphòng", "line 1")]
    [InlineData("abbreviation\tdv", "line 1")]
    [InlineData("UnitWork\tviệc\tphòng\tmình", "line 1")]
    [InlineData("UnitWork\tviệc [phòng", "line 1")]
    [InlineData("UnitWork\tviệc\nHelp\tViec", "line 2")]
    [InlineData("ignore\tạ\nUnitWork\tạ", "line 2")]
    [InlineData("Unknown\tviệc", "line 1")]
    [InlineData("example\tHelp\tTrợ giúp\tHelp\tPlanAndPeople\tEverybody", "line 1")]
    [InlineData("UnitWork\tviệc\nexample\tUnitWork\tViệc\tWork", "line 2")]
    [InlineData("UnitWork\tviệc\nexample\tUnitWork\tViệc\tWork\tMyWork\tEverybody", "line 2")]
    [InlineData("UnitWork\tviệc\nexample\tUnitWork\tViệc\tWork\tOwnWork\tNobody", "line 2")]
    [InlineData("UnitWork\tviệc\nAsk\tlàm gì\tUnitWork Nothing", "line 2")]
    public void A_line_that_is_wrong_is_named_when_the_table_is_loaded(string table, string line)
    {
        var exception = Assert.Throws<FormatException>(() => PhraseBook.Parse(table));

        Assert.Contains(line, exception.Message, StringComparison.Ordinal);
    }
}

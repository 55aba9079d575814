
namespace TeamsReformBot.Language.Tests;

/// <summary>What a sentence costs is how many ways of reading it are tried; what is long is bounded in its reading, never in its words.</summary>
public sealed class SentenceCostTests
{
    private const int MostReadings = 64;
    private const int Seed = 20261207;

    // Fifty words that say nothing to the table.
    private static readonly string Filling = string.Join(' ', Enumerable.Range(1, 50).Select(i => "lorem" + (char)('a' + (i % 26)) + "x"));

    private static readonly PhraseBook Book = PhraseBook.Load();

    [Theory]
    [InlineData("bc cc kk vp", 3)]
    [InlineData("bc cc kk vp", 25)]
    [InlineData("hn cc 1/2", 199)]
    [InlineData("t3 cc tháng này", 60)]
    [InlineData("tối sáng đến ngày thứ", 60)]
    [InlineData("mo", 400)]
    public void However_often_abbreviations_are_said_few_readings_are_tried(string said, int times) =>
        Assert.InRange(Understand(string.Join(' ', Enumerable.Repeat(said, times))).ReadingsTried, 1, MostReadings);

    [Fact]
    public void Of_random_sentences_of_abbreviations_none_is_read_in_more_ways()
    {
        var random = new Random(Seed);
        var abbreviations = SentenceFile.Abbreviations();
        for (var i = 0; i < 100; i++)
        {
            var text = string.Join(' ', random.GetItems(abbreviations, random.Next(1, 60)));

            Assert.True(Understand(text).ReadingsTried is >= 1 and <= MostReadings, text);
        }
    }

    [Fact]
    public void What_officials_type_is_read_in_every_way_that_there_is()
    {
        var cutOff = SentenceFile.Read("spoken.tsv").Concat(SentenceFile.Read("unseen.tsv")).Where(columns => Understand(columns[1]).ReadingsTried >= MostReadings);

        Assert.Empty(cutOff.Select(columns => columns[1]));
    }

    [Fact]
    public void What_is_not_read_in_time_is_offered_and_not_guessed()
    {
        var understood = Book.Understand("đơn vị nào chưa báo cáo", SentenceFile.Today, SentenceFile.Department, isLate: () => true);

        Assert.Equal((IntentKind.Unknown, 0), (understood.Kind, understood.ReadingsTried));
        Assert.Contains(understood.Nearest, example => example.Intent == IntentKind.UnitsOwing);
    }

    [Fact]
    public void A_long_question_goes_on_whole()
    {
        var understood = Understand($"Hỏi: {Filling}, có phải báo cáo cả tháng 12 không?");

        Assert.Equal(IntentKind.AskOffice, understood.Kind);
        Assert.Equal($"{Filling}, có phải báo cáo cả tháng 12 không", understood.Slots.Text);
    }

    [Fact]
    public void A_long_difficulty_is_kept_whole()
    {
        var text = $"Phòng đang vướng kinh phí in tờ rơi vì {Filling}, đề nghị Sở xem xét";

        Assert.Equal((IntentKind.ReportDifficulty, text), (Understand(text).Kind, Understand(text).Slots.Text));
    }

    [Fact]
    public void The_limit_at_the_end_of_a_long_task_is_read_and_the_task_kept_whole()
    {
        var understood = Understand($"giao TTTK đăng bài về {Filling} trước ngày 10/12");

        Assert.Equal(IntentKind.GiveTask, understood.Kind);
        Assert.Equal((new DateOnly(2026, 12, 10), $"đăng bài về {Filling}"), (understood.Slots.Date, understood.Slots.Text));
        Assert.Equal([TheUnit("TTTK")], understood.Slots.Units);
    }

    [Fact]
    public void A_long_report_whose_figures_may_have_been_passed_over_is_offered_and_not_taken()
    {
        var understood = Understand($"Sáng nay phòng em đã chào cờ, {Filling}, vắng 2, {Filling}, 25 người dự");

        Assert.Equal(IntentKind.Unknown, understood.Kind);
        Assert.Equal(IntentKind.RecordActivity, understood.Nearest[0].Intent);
    }

    [Theory]
    [InlineData("chào cờ sáng nay 99.999.999.999 người dự")]
    [InlineData("chào cờ sáng nay có 3.000.000k người dự")]
    [InlineData("chào cờ sáng nay 1/999.999.999.999 người dự")]
    public void A_number_that_nobody_counts_is_none(string text) =>
        Assert.All(Understand(text).Slots.Numbers.Select(number => number.Value).OfType<int>(), value => Assert.InRange(value, 0, 999_999_999));

    private static Understanding Understand(string text) => Book.Understand(text, SentenceFile.Today, SentenceFile.Department);
}

using TeamsReformBot.Domain.Calendar;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Calendar;

public class CalendarFileTests
{
    private const string NewYear = """{ "date": "2026-01-01", "name": "Tết Dương lịch", "kind": "statutory", "confirmed": true, "source": "Luật" }""";
    private const string Friday = """{ "date": "2026-01-02", "name": "Hoán đổi", "kind": "swappedOff", "confirmed": false, "source": "Thông báo" }""";
    private const string Saturday = """{ "date": "2026-01-10", "name": "Làm bù", "confirmed": false, "source": "Thông báo" }""";

    [Fact]
    public void A_year_is_read_with_kinds_names_and_flags()
    {
        var year = CalendarFile.Parse("2026.json", File($"{NewYear}, {Friday}", Saturday));

        Assert.Equal(2026, year.Year);
        Assert.Equal(
            [
                new DayOff(Day("01/01/2026"), "Tết Dương lịch", DayOffKind.Statutory, Confirmed: true, "Luật"),
                new DayOff(Day("02/01/2026"), "Hoán đổi", DayOffKind.SwappedOff, Confirmed: false, "Thông báo"),
            ],
            year.DaysOff);
        Assert.Equal([new SwappedInDay(Day("10/01/2026"), "Làm bù", Confirmed: false, "Thông báo")], year.SwappedIn);
    }

    public static TheoryData<string, string, string> Faulty => new()
    {
        { $"{NewYear}, {NewYear}", "", "2026-01-01 is given 2 times" },
        { With(Friday, "2026-01-02", "2026-01-10", "swappedOff", "statutory"), Saturday, "2026-01-10 is given 2 times" },
        { With(NewYear, "2026", "2027"), "", "2027-01-01 is not in 2026" },
        { NewYear, With(Saturday, "2026-01-10", "2025-01-11"), "2025-01-11 is not in 2026" },
        { NewYear, With(Saturday, "2026-01-10", "2026-01-09"), "2026-01-09 is swapped in but is not a weekend day" },
        { With(NewYear, "statutory", "holiday"), "", "2026-01-01 is of unknown kind \"holiday\"" },
        { With(NewYear, "statutory", "0"), "", "2026-01-01 is of unknown kind \"0\"" },
        { With(Friday, "2026-01-02", "2026-01-03"), "", "2026-01-03 is swappedOff but falls on a weekend" },
        { With(NewYear, "Tết Dương lịch", " "), "", "2026-01-01 has no name" },
        { With(NewYear, "Luật", " "), "", "2026-01-01 has no source" },
        { With(NewYear, ", \"source\": \"Luật\"", ""), "", "source" },
        { With(NewYear, "2026-01-01", "2026-02-30"), "", "$.daysOff[0].date" },
        { With(NewYear, "\"confirmed\"", "\"confirmd\""), "", "confirmd" },
        { With(NewYear, ", \"confirmed\": true", ""), "", "confirmed" },
        { With(NewYear, "\"Tết Dương lịch\"", "null"), "", "$.daysOff[0].name" },
        { NewYear + NewYear, "", "LineNumber: 0" },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void A_faulty_file_is_refused_with_its_name_and_the_fault(string daysOff, string swappedIn, string fault)
    {
        var error = Assert.Throws<FormatException>(() => CalendarFile.Parse("2026.json", File(daysOff, swappedIn)));
        Assert.Contains("2026.json", error.Message, StringComparison.Ordinal);
        Assert.Contains(fault, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var error = Assert.Throws<FormatException>(
            () => CalendarFile.Parse("2026.json", File($"{NewYear}, {NewYear}", With(Saturday, "01-10", "01-09"))));
        Assert.Contains("2026-01-01 is given 2 times; 2026-01-09 is swapped in", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("""{ "year": 2026, "daysOff": [] }""")]
    [InlineData("""{ "year": 2026, "daysOff": [], "swappedIn": [], "year": 2027 }""")]
    public void A_file_of_another_shape_is_refused(string json) =>
        Assert.Throws<FormatException>(() => CalendarFile.Parse("2026.json", json));

    private static string File(string daysOff, string swappedIn) =>
        $$"""{ "year": 2026, "daysOff": [{{daysOff}}], "swappedIn": [{{swappedIn}}] }""";

    private static string With(string entry, params string[] replacements) =>
        replacements.Chunk(2).Aggregate(entry, (text, pair) => text.Replace(pair[0], pair[1], StringComparison.Ordinal));
}

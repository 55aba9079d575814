using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Tests.Assignments;

public sealed class AssignmentIdTests
{
    [Theory]
    [InlineData("TDC", "flag-ceremony", "2026-12", "a|2026-12|flag-ceremony", 2026)]
    [InlineData("VP", "quarterly-conference", "2027-q4", "a|2027-q4|quarterly-conference", 2027)]
    [InlineData("CC-TĐC_1", "x", "2026-1", "a|2026-1|x", 2026)]
    public void What_a_card_carries_is_read_back(string unit, string duty, string occurrence, string subject, int year)
    {
        AssignmentId? id = AssignmentId.Parse(unit, duty, occurrence);

        Assert.Equal(new AssignmentId(TheUnit(unit), duty, occurrence), id);
        Assert.Equal((subject, year), (id!.Value.Subject.Text, id.Value.Year));
        Assert.Equal(id, AssignmentId.OfSubject(TheUnit(unit), Subject.Parse(subject)));
    }

    [Theory]
    [InlineData(null, "flag-ceremony", "2026-12")]
    [InlineData("TDC", null, "2026-12")]
    [InlineData("TDC", "flag-ceremony", null)]
    [InlineData("", "flag-ceremony", "2026-12")]
    [InlineData("TDC", "", "2026-12")]
    [InlineData("TDC", "flag-ceremony", "")]
    [InlineData("TDC", "flag-ceremony", "2026")]
    [InlineData("TDC", "flag-ceremony", "12-2026")]
    [InlineData("TDC", "flag-ceremony", "-2026-12")]
    [InlineData("TDC", "flag-ceremony", "２０２６-12")]
    [InlineData("TDC", "flag-ceremony", "2026-12|x")]
    [InlineData("TDC", "flag|ceremony", "2026-12")]
    [InlineData("TDC' or '1' eq '1", "flag-ceremony", "2026-12")]
    [InlineData("TDC/KHTC", "flag-ceremony", "2026-12")]
    [InlineData("TDC#", "flag-ceremony", "2026-12")]
    [InlineData("TDC\n", "flag-ceremony", "2026-12")]
    [InlineData("TDC", "chào-cờ", "2026-12")]
    public void A_forged_id_is_none(string? unit, string? duty, string? occurrence) =>
        Assert.Null(AssignmentId.Parse(unit, duty, occurrence));

    [Fact]
    public void A_part_has_at_most_64_characters()
    {
        Assert.NotNull(AssignmentId.Parse(new string('A', 64), "x", "2026-12"));
        Assert.Null(AssignmentId.Parse(new string('A', 65), "x", "2026-12"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a|2026-12")]
    [InlineData("a|2026-12|flag-ceremony|x")]
    [InlineData("d|2026-12|flag-ceremony")]
    [InlineData("a||flag-ceremony")]
    [InlineData("d|0123456789abcdef0123456789abcdef")]
    public void Another_subject_is_no_assignments(string subject) => Assert.Null(AssignmentId.OfSubject(TheUnit("TDC"), Subject.Parse(subject)));
}

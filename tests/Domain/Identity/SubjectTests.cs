using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Tests.Identity;

public sealed class SubjectTests
{
    private const string Token = "0123456789abcdef0123456789abcdef";
    private static readonly Guid Seen = Guid.Parse("00000000-0000-0000-0000-0000000000a1");

    // The texts stand in the keys of rows that exist.
    public static TheoryData<string, Subject> Texts => new()
    {
        { "a|2026-12|flag-ceremony", new Subject.Assignment("2026-12", "flag-ceremony") },
        { $"d|{Token}", new Subject.Thing(ThingKind.Difficulty, Token) },
        { $"q|{Token}", new Subject.Thing(ThingKind.Question, Token) },
        { $"r|{Token}", new Subject.Thing(ThingKind.Draft, Token) },
        { $"dr|{Token}", new Subject.Thing(ThingKind.DataRequest, Token) },
        { $"b|{Token}", new Subject.Thing(ThingKind.Budget, Token) },
        { $"i|{Token}", new Subject.Thing(ThingKind.Inspection, Token) },
        { $"t|{Token}", new Subject.Thing(ThingKind.Trust, Token) },
        { "v|2026-q3|Internal", new Subject.Thing(ThingKind.Report, "2026-q3|Internal") },
        { "b|2026-12", new Subject.Board("2026-12") },
        { "u|000000000000000000000000000000a1|nv@so.example", new Subject.Account(Seen, Account("nv@so.example")) },
        { "MessagesStuck", new Subject.Named("MessagesStuck") },
        { "NextYear|flag-ceremony|2027-01", new Subject.Named("NextYear|flag-ceremony|2027-01") },
        { "", Subject.None },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_written_is_read_back(string text, Subject subject)
    {
        Assert.Equal(text, subject.Text);
        Assert.Equal(subject, Subject.Parse(text));
    }

    [Theory]
    [InlineData("a|2026-12")]
    [InlineData("u|somebody|nv@so.example")]
    [InlineData("x|1")]
    public void What_is_none_of_them_is_a_name(string text) => Assert.Equal(new Subject.Named(text), Subject.Parse(text));
}

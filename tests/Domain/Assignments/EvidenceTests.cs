using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Tests.Decisions;

namespace TeamsReformBot.Domain.Tests.Assignments;

public sealed class EvidenceTests
{
    private readonly FormReader _reader = new();

    [Theory]
    [InlineData("https://skhcn.example.vn/tin-tuc?id=7#anh")]
    [InlineData("http://skhcn.example.vn")]
    [InlineData("HTTPS://SKHCN.EXAMPLE.VN/A")]
    [InlineData("https://sở.example.vn/chào-cờ")]
    [InlineData("05/BB-TTUD")]
    [InlineData("103/KH-SKHCN")]
    [InlineData("1264/QĐ-UBND")]
    [InlineData("30/2020/NĐ-CP")]
    [InlineData("12a/TB-VP")]
    [InlineData("Biên bản số 05/BB-TTUD ngày 07/12/2026")]
    public void A_link_or_a_documents_number_and_sign_is_evidence(string typed)
    {
        Assert.Equal(typed, Evidence.Read($" {typed}\n", _reader));
        Assert.True(_reader.IsClean);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void None_is_needed(string? typed)
    {
        Assert.Null(Evidence.Read(typed, _reader));
        Assert.True(_reader.IsClean);
    }

    [Theory]
    [InlineData("đã làm")]
    [InlineData("www.example.vn")]
    [InlineData("htps://example.vn")]
    [InlineData("http://")]
    [InlineData("http:///example.vn")]
    [InlineData("https:example.vn")]
    [InlineData("https://.")]
    [InlineData("https://example")]
    [InlineData("https://example.vn/ảnh chào cờ")]
    [InlineData("https://example.vn:99999/")]
    [InlineData("ftp://example.vn/05/BB-TTUD")]
    [InlineData("file:///05/BB-TTUD")]
    [InlineData("javascript:alert(1)")]
    [InlineData("07/12/2026")]
    [InlineData("BB-TTUD")]
    [InlineData("05/")]
    [InlineData("/BB")]
    public void Anything_else_is_named(string typed)
    {
        Evidence.Read(typed, _reader);
        Assert.Equal("evidence EvidenceUnreadable", Outcomes.Text(_reader.Faults));
    }

    [Theory]
    [InlineData("05/BB-TTUD TUYỆT MẬT", "evidence SecrecyStamp")]
    [InlineData("MẬT", "evidence SecrecyStamp")]
    public void A_secrecy_stamp_is_the_only_fault_named(string typed, string fault)
    {
        Evidence.Read(typed, _reader);
        Assert.Equal(fault, Outcomes.Text(_reader.Faults));
    }

    [Fact]
    public void A_link_without_end_is_too_long()
    {
        Evidence.Read("https://example.vn/" + new string('a', 40_000), _reader);
        Assert.Equal("evidence TextTooLong 2000 40019", Outcomes.Text(_reader.Faults));
    }

    [Theory]
    [InlineData("https://example.vn/a", true)]
    [InlineData("05/BB-TTUD", false)]
    [InlineData("", false)]
    public void Only_a_link_can_be_opened(string text, bool link) => Assert.Equal(link, Evidence.IsLink(text));
}

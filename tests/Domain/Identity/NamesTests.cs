using System.Text.Encodings.Web;
using System.Text.Json;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Tests.Identity;

public sealed class NamesTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void An_account_is_the_same_in_any_letter_case_and_stays_as_it_was_written()
    {
        Upn written = Account("Truong.QLKH@so.example");
        Upn other = Account("truong.qlkh@SO.example");

        Assert.True(written == other && written == other.Text && other.Text == written && written.Equals((object)other));
        Assert.False(written != other || written == Account("phong.qlkh@so.example") || written == null as Upn);
        Assert.Single(new HashSet<Upn> { written, other });
        Assert.Equal("Truong.QLKH@so.example", $"{written}");
    }

    [Theory]
    [InlineData("TĐC")]
    [InlineData("qlkh_2")]
    [InlineData("CC-TDC")]
    public void A_code_is_read_as_it_is_written(string text) => Assert.Equal(text, UnitCode.Parse(text)!.Text);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("_office")]
    [InlineData("2TDC")]
    [InlineData("TDC' or PartitionKey ne '")]
    [InlineData("T DC")]
    public void What_is_no_code_is_not_read(string? text) => Assert.Null(UnitCode.Parse(text));

    [Fact]
    public void A_code_is_no_longer_than_a_key_may_be() =>
        Assert.Equal((64, null), (UnitCode.Parse(new string('a', 64))!.Text.Length, UnitCode.Parse(new string('a', 65))?.Text));

    [Fact]
    public void In_rows_they_are_the_strings_that_they_always_were()
    {
        Kept kept = new(
            TheUnit("TĐC"), null, [Account("A@so.example")], new Dictionary<UnitCode, int> { [TheUnit("VP")] = 2 }, Subject.Parse("d|k1"));
        string json = JsonSerializer.Serialize(kept, Readable);

        Assert.Equal("""{"Unit":"TĐC","Who":null,"All":["A@so.example"],"Counts":{"VP":2},"About":"d|k1"}""", json);
        Kept again = JsonSerializer.Deserialize<Kept>(json)!;
        Assert.Equal((kept.Unit, kept.Who, kept.All[0], 2, kept.About), (again.Unit, again.Who, again.All[0], again.Counts[TheUnit("vp")], again.About));
    }

    private sealed record Kept(UnitCode Unit, Upn? Who, IReadOnlyList<Upn> All, IReadOnlyDictionary<UnitCode, int> Counts, Subject About);
}

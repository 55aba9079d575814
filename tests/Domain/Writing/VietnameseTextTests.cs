using System.Text;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Tests.Writing;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Đơn vị nào chưa báo cáo?", "don vi nao chua bao cao")]
    [InlineData("ĐẶNG đường Ðak ðo", "dang duong dak do")]
    [InlineData("ăâêôơư ằẫệổỡự", "aaeoou aaeoou")]
    [InlineData("hoà thuỷ uỷ", "hoa thuy uy")]
    [InlineData("hòa thủy ủy", "hoa thuy uy")]
    [InlineData("việc\u00A0phòng\u202F mình\t\r\n còn   gì", "viec phong minh con gi")]
    [InlineData("vi\u200Bệc\u200D ph\uFEFFòng\u202A\u202C \u2066mình\u2069", "viec phong minh")]
    [InlineData("  “Xin chào”, (anh/chị)… ạ! 👍 ", "xin chao anh chi a")]
    [InlineData("10/12/2026 14:30 2.5 10-12 q.4 - 8h", "10/12/2026 14:30 2.5 10-12 q 4 8h")]
    [InlineData("what's pending", "whats pending")]
    [InlineData("what’s pending", "whats pending")]
    [InlineData("１０/12 lúc ١٤h", "10/12 luc 14h")]
    [InlineData("?!…", "")]
    [InlineData("", "")]
    public void Text_is_folded_to_what_is_compared(string text, string folded) => Assert.Equal(folded, VietnameseText.Fold(text));

    [Theory]
    [InlineData("Việc của phòng tôi tháng này là gì? Đặt hội nghị quý Ⅳ, uỷ ban, thuở, ngoẵng")]
    [InlineData("TUYỆT MẬT ĐƯỢC PHỔ BIẾN RỘNG RÃI")]
    public void Composed_and_decomposed_text_fold_to_the_same(string text)
    {
        var decomposed = text.Normalize(NormalizationForm.FormD);

        Assert.NotEqual(text, decomposed);
        Assert.Equal(VietnameseText.Fold(text), VietnameseText.Fold(decomposed));
    }

    [Fact]
    public void A_broken_surrogate_does_not_stop_the_bot() => Assert.Equal("viec phong", VietnameseText.Fold("việc \uD83D phòng"));
}

using System.Text;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Tests.Writing;

public sealed class SecrecyStampTests
{
    [Theory]
    [InlineData("MẬT")]
    [InlineData("Công văn số 12/UBND, MẬT, về việc ...")]
    [InlineData("[MẬT] Danh sách dự án")]
    [InlineData("Số 12/MẬT-SKHCN")]
    [InlineData("BÁO CÁO MẬT QUÝ IV")]
    [InlineData("TỐI MẬT")]
    [InlineData("TỐI\u00A0MẬT")]
    [InlineData("TUYỆT  MẬT: kế hoạch")]
    [InlineData("M Ậ T")]
    [InlineData("M\u200BẬT")]
    [InlineData("M&#7852;T")]
    [InlineData("ĐỘ MẬT")]
    [InlineData("Độ mật: Mật")]
    [InlineData("văn bản có độ mật cao")]
    [InlineData("KẾ HOẠCH BẢO\nMẬT\nSố 01/KH")]
    [InlineData("Họp về bảo mật thông tin, tài liệu MẬT kèm theo")]
    public void A_stamp_is_recognised_composed_and_decomposed(string text)
    {
        Assert.True(SecrecyStamp.IsIn(text.Normalize(NormalizationForm.FormC)));
        Assert.True(SecrecyStamp.IsIn(text.Normalize(NormalizationForm.FormD)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Tuyên truyền về bảo mật thông tin")]
    [InlineData("TẬP HUẤN BẢO MẬT THÔNG TIN")]
    [InlineData("LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC")]
    [InlineData("mật độ dân số")]
    [InlineData("MẬT ĐỘ DÂN SỐ, TỐC ĐỘ MẬT ĐỘ")]
    [InlineData("Nấm mật")]
    [InlineData("MẬT ONG HƯƠNG KHÊ, NẤM MẬT")]
    [InlineData("Đổi mật khẩu, MẬT KHẨU, MẬT MÃ DÂN SỰ")]
    [InlineData("nồng độ mật ong")]
    [InlineData("mat, MAT, do mat, toi mat")]
    [InlineData("Mật")]
    [InlineData("tài liệu mật")]
    [InlineData("MẤT, MẶT, MẬTX")]
    public void Ordinary_words_are_no_stamp(string? text)
    {
        Assert.False(SecrecyStamp.IsIn(text));
        Assert.False(SecrecyStamp.IsIn(text?.Normalize(NormalizationForm.FormD)));
    }

    [Fact]
    public void A_very_long_text_is_searched_to_its_end()
    {
        Assert.True(SecrecyStamp.IsIn(new string(' ', 40_000) + "MẬT"));
        Assert.False(SecrecyStamp.IsIn(string.Concat(Enumerable.Repeat("bảo mật ", 5_000))));
    }
}

using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Tests.People;

/// <summary>Letters from before Unicode are told by name; ordinary names of any language are left alone.</summary>
public sealed class OldLettersTests
{
    private static readonly RosterRow Office = new(
        2, "VP", "Văn phòng", "", "12", "false", "Chánh Văn phòng", "Chánh Văn phòng", "chief_of_office", "cvp@so.example", "");

    [Theory]
    [InlineData("Ban Gi¸m ®èc", "Ban Giám đốc")]
    [InlineData("Phßng Th«ng tin - Thèng kª KHCN&§MST", "Phòng Thông tin - Thống kê KHCN&ĐMST")]
    [InlineData("Tr\u00ADëng phßng", "Trưởng phòng")]
    [InlineData("V¨n th\u00AD", "Văn thư")]
    [InlineData("Phã Gi¸m ®èc Së", "Phó Giám đốc Sở")]
    [InlineData("¤ng ¢n", "Ông Ân")]
    public void Tcvn3(string written, string meant) => Refused(written, RosterFaultCode.LettersOfOldTable, "TCVN3", meant);

    [Theory]
    [InlineData("Ban Giaùm ñoác", "Ban Giám đốc")]
    [InlineData("Vaên phoøng Sôû", "Văn phòng Sở")]
    [InlineData("Tröôûng phoøng", "Trưởng phòng")]
    [InlineData("PHOØNG KHOA HOÏC VAØ COÂNG NGHEÄ", "PHÒNG KHOA HỌC VÀ CÔNG NGHỆ")]
    [InlineData("Nguyeãn Vaên Ñöùc", "Nguyễn Văn Đức")]
    public void Vni(string written, string meant) => Refused(written, RosterFaultCode.LettersOfOldTable, "VNI", meant);

    [Theory]
    [InlineData("VÄƒn phÃ²ng Sá»Ÿ", "Văn phòng Sở")]
    [InlineData("Ban GiÃ¡m Ä‘á»‘c", "Ban Giám đốc")]
    [InlineData("NhÃ\u00A0 nÆ°á»›c", "Nhà nước")]
    public void Utf8_read_as_something_else(string written, string meant) => Refused(written, RosterFaultCode.LettersMisread, meant);

    [Theory]
    [InlineData("V?n phòng S?")]
    [InlineData("Ban Gi\uFFFDm đốc")]
    [InlineData("?ỗ Văn")]
    public void Letters_that_are_lost_cannot_be_guessed(string written) => Refused(written, RosterFaultCode.LettersLost);

    [Theory]
    [InlineData("Phòng Quản lý Khoa học")]
    [InlineData("CHI CỤC TIÊU CHUẨN - ĐO LƯỜNG - CHẤT LƯỢNG")]
    [InlineData("Trưởng phòng TĐC, TÔ, CÔ")]
    [InlineData("Niê Blô Hà, Êđê, Đăk Lăk, Plây Kú")]
    [InlineData("Thuý Hoà, Huỳnh Quý, Nguyện, Khoẻ, Xoong, Giềng")]
    [InlineData("Trung tâm São Tomé François Müller Noël Muñoz")]
    [InlineData("Søren Åkesson, José Peña, Zoë, Jürgen Weiß")]
    [InlineData("Lü")]
    [InlineData("Tổ ISO® 17025·2017 – «Đo lường» 25 m², 20 °C, ½ ngày, §5, 24 µm")]
    [InlineData("Phòng “Đổi mới”… (số 1)")]
    public void Ordinary_text_is_left_alone(string written) =>
        Assert.Empty(RosterRows.Read([Office with { UnitName = written, Person = written, Title = written }]).Faults);

    private static void Refused(string written, RosterFaultCode code, params string[] says)
    {
        RosterRow[] rows = [Office with { UnitName = written }, Office with { Person = written }, Office with { Title = written }];
        foreach (var row in rows)
        {
            var fault = Assert.Single(RosterRows.Read([row]).Faults);
            Assert.Equal((2, code), (fault.Row, fault.Code));
            Assert.Equal(says, fault.Values[1..]);
        }
    }
}

using TeamsReformBot.Domain.People;
using TeamsReformBot.Language.Said;

namespace TeamsReformBot.Language.Tests.Said;

public sealed class WhichDirectorTests
{
    [Theory]
    [InlineData("xin y kien gd", "Giám đốc Trung tâm", true, false)]
    [InlineData("Xin ý kiến Giám đốc về kinh phí", "Giám đốc Trung tâm", true, false)]
    [InlineData("xin ý kiến giám đốc sở", "Giám đốc Trung tâm", false, false)]
    [InlineData("xin y kien gd trung tam", "Giám đốc Trung tâm", false, true)]
    [InlineData("xin ý kiến phó giám đốc", "Giám đốc Trung tâm", false, false)]
    [InlineData("xin y kien gd", "Trưởng phòng", false, false)]
    [InlineData("vướng kinh phí", "Giám đốc Trung tâm", false, false)]
    public void In_a_centre_gd_is_asked_back(string words, string title, bool unclear, bool own)
    {
        Person head = new(Account("gd.tt@so.example"), null, "Ông", title, TheUnit("TT"), Role.Head);
        Roster roster = new([new Unit(TheUnit("TT"), "Trung tâm", null, 9, true)], [head]);
        Assert.Equal((unclear, own), (WhichDirector.IsUnclear(words, head, roster), WhichDirector.IsOwn(words, head, roster)));
    }
}

using System.Text;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Tests.Teams;

public sealed class WellFormedTests
{
    private const int LargestBody = 256 * 1024;

    [Theory]
    [InlineData("""{"text":"việc phòng mình còn gì 😊"}""", """{"text":"việc phòng mình còn gì 😊"}""")]
    [InlineData(@"""\ud83d\ude0a""", @"""\ud83d\ude0a""")]
    [InlineData(@"""\uD83D\uDE0A\uD83D\uDE0A""", @"""\uD83D\uDE0A\uD83D\uDE0A""")]
    [InlineData(@"""\ud83d""", @"""\ufffd""")]
    [InlineData(@"""\uDe0a""", @"""\ufffd""")]
    [InlineData(@"""\ud83d\ud83d\ude0a""", @"""\ufffd\ud83d\ude0a""")]
    [InlineData(@"""\ude0a\ud83d""", @"""\ufffd\ufffd""")]
    [InlineData(@"""\ud83d \ude0a""", @"""\ufffd \ufffd""")]
    [InlineData(@"""\ud83d\n\ude0a""", @"""\ufffd\n\ufffd""")]
    [InlineData(@"""\\ud83d""", @"""\\ud83d""")]
    [InlineData(@"""\\\ud83d""", @"""\\\ufffd""")]
    [InlineData(@"""\\\\ud83d""", @"""\\\\ud83d""")]
    [InlineData(@"""\ud7ff\ue000\u00e9""", @"""\ud7ff\ue000\u00e9""")]
    [InlineData(@"""\ud83""", @"""\ud83""")]
    [InlineData(@"""\ud8zz""", @"""\ud8zz""")]
    [InlineData(@"\", @"\")]
    [InlineData("", "")]
    public void Only_a_lone_half_of_a_character_is_replaced(string json, string mended) => Assert.Equal(mended, Mended(json));

    // Whatever it holds, the text is read once and nothing is made of it.
    [Theory]
    [InlineData(@"\")]
    [InlineData(@"\\u")]
    [InlineData(@"\ud83d\ude0a")]
    public void A_body_of_nothing_but_escapes_is_mended_in_place(string escape)
    {
        var json = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(escape, LargestBody / escape.Length)));
        var before = json.ToArray();
        WellFormed.Mend("\"\\ud83d\""u8.ToArray());
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        WellFormed.Mend(json);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;

        Assert.Equal(0, allocated);
        Assert.Equal(before, json);
    }

    private static string Mended(string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        WellFormed.Mend(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}

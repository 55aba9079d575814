namespace TeamsReformBot.Language.Tests.Measured;

public sealed class MeasuredTests
{
    [Theory]
    [InlineData("set1.tsv")]
    [InlineData("set2.tsv")]
    public void Print(string name)
    {
        var all = MeasuredSentence.Read(name).Select(s => (s, came: s.Measure())).ToList();
        var lines = all.GroupBy(a => a.came.Came).OrderBy(g => g.Key).Select(g => $"{g.Key} {g.Count()}")
            .Concat(all.OrderBy(a => a.came.Came).Select(a => $"{a.came.Came}\t{a.s.Intent} {a.s.Expected} {a.s.Outcome}\t{a.came.Seen}\t{a.s.Text}"));
        File.WriteAllLines("/tmp/sent/out-" + name, lines);
    }
}

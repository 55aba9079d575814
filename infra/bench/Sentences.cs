using System.Globalization;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Language;

namespace TeamsReformBot.Bench;

/// <summary>What it costs to understand a sentence: the worst of many that are made of the table's abbreviations alone, each of which has several meanings.</summary>
public static class Sentences
{
    private const int Count = 2000;
    private const int WarmUp = 1000;
    private const int Longest = 60;
    private const int Seed = 20261207;
    private static readonly DateOnly Today = new(2026, 12, 7);

    private static readonly Vocabulary Names = new(
        [
            (UnitCode.Kept("VP"), "Văn phòng Sở"),
            (UnitCode.Kept("QLKH"), "Phòng Quản lý Khoa học"),
            (UnitCode.Kept("TDC"), "Chi cục Tiêu chuẩn - Đo lường - Chất lượng"),
            (UnitCode.Kept("TTUD"), "Trung tâm Ứng dụng tiến bộ KH&CN"),
        ],
        ["I.3-1", "II.1.c-8", "II.2.d", "II.2.đ", "III.1"]);

    public static void Measure()
    {
        PhraseBook book = PhraseBook.Load();
        Random random = new(Seed);
        string[] abbreviations = Abbreviations();
        foreach (string sentence in Made(WarmUp))
        {
            book.Understand(sentence, Today, Names);
        }

        Cost[] made = [.. Made(Count).Select(sentence => Of(book, sentence))];
        Show("an ordinary sentence", [Of(book, "viec phong minh con gi"), Of(book, "phong e vua tuyen truyen cchc o chao co sang nay, 25 ng du")]);
        Show("`bc cc kk vp` 3 times", [Of(book, string.Join(' ', Enumerable.Repeat("bc cc kk vp", 3)))]);
        Show("`bc cc kk vp` 25 times", [Of(book, string.Join(' ', Enumerable.Repeat("bc cc kk vp", 25)))]);
        Show($"{Count} random sentences", made);

        IEnumerable<string> Made(int count) =>
            Enumerable.Range(0, count).Select(_ => string.Join(' ', random.GetItems(abbreviations, random.Next(1, Longest + 1))));
    }

    // Of the whole process, with its compiler and collector: nothing else runs in it.
    private static Cost Of(PhraseBook book, string sentence)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        int readings = book.Understand(sentence, Today, Names).ReadingsTried;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return new Cost((Environment.CpuUsage.TotalTime - before).TotalMilliseconds, allocated / 1024.0 / 1024.0, readings);
    }

    private static void Show(string what, Cost[] costs)
    {
        double[] cpu = [.. costs.Select(c => c.Milliseconds).Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"reading {what}: CPU median {cpu[cpu.Length / 2]:F1} ms, p99 {cpu[(int)(0.99 * cpu.Length)]:F1} ms, worst {cpu[^1]:F1} ms; "
            + $"allocated at most {costs.Max(c => c.Megabytes):F1} MB; at most {costs.Max(c => c.Readings)} readings"));
    }

    private static string[] Abbreviations()
    {
        using StreamReader table = new(typeof(PhraseBook).Assembly.GetManifestResourceStream("phrases.tsv")!);
        return [.. table.ReadToEnd().Split('\n').Select(line => line.Split('\t')).Where(columns => columns[0] == "abbreviation").Select(columns => columns[1]).Distinct()];
    }

    private sealed record Cost(double Milliseconds, double Megabytes, int Readings);
}

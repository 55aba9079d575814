using System.Globalization;
using System.Runtime.CompilerServices;
using TeamsReformBot.Domain.Calendar;

namespace TeamsReformBot.Language.Tests;

/// <summary>The sentences that lie beside these tests, and the names that a department's bot knows.</summary>
internal static class SentenceFile
{
    /// <summary>A Sunday.</summary>
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static readonly Vocabulary Department = new(
        [
            (TheUnit("BGD"), "Ban Giám đốc"),
            (TheUnit("VP"), "Văn phòng Sở"),
            (TheUnit("TTTK"), "Phòng Thông tin - Thống kê KHCN&ĐMST"),
            (TheUnit("TDC"), "Chi cục Tiêu chuẩn - Đo lường - Chất lượng"),
            (TheUnit("QLKH"), "Phòng Quản lý Khoa học"),
            (TheUnit("QLCN"), "Phòng Quản lý Công nghệ và Chuyên ngành"),
            (TheUnit("KHTC"), "Phòng Kế hoạch - Tài chính"),
            (TheUnit("CDS"), "Phòng Chuyển đổi số"),
            (TheUnit("BCVT"), "Phòng Bưu chính - Viễn thông"),
            (TheUnit("TTN"), "Trung tâm Nghiên cứu, phát triển Nấm và Tài nguyên sinh vật"),
            (TheUnit("TTUD"), "Trung tâm Ứng dụng tiến bộ KH&CN"),
            (TheUnit("TTCNTT"), "Trung tâm Công nghệ thông tin và Truyền thông"),
            (TheUnit("NGOAI"), "Cơ quan khác"),
        ],
        ["I.2-1", "I.3-1", "I.3-7", "II.1.a", "II.1.c", "II.1.c-3", "II.1.d", "II.1.đ", "II.2.a", "II.2.c", "II.2.d", "II.2.đ", "II.2.e", "III.1", "III.2", "III.3", "III.4", "III.KT-1"]);

    /// <summary>The file's lines in their columns, without comments.</summary>
    public static IEnumerable<string[]> Read(string name, [CallerFilePath] string here = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, name)).Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));

    /// <summary>The abbreviations of the product's own table.</summary>
    public static string[] Abbreviations()
    {
        using var stream = typeof(PhraseBook).Assembly.GetManifestResourceStream("phrases.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Split('\t')).Where(columns => columns[0] == "abbreviation").Select(columns => columns[1]).Distinct()];
    }

    /// <summary>The slots in the files' short form: duties, units, period, dates, time, numbers, clause, difficulty, @place, "text".</summary>
    public static string Shown(Slots slots) => string.Join(' ', Parts(slots));

    /// <summary>The doubts with their values: "NoSuchDay 31/02; WhichClause II.2.d II.2.đ".</summary>
    public static string Shown(IEnumerable<Doubt> doubts) =>
        string.Join("; ", doubts.Select(doubt => string.Join(' ', doubt.Values.Select(Shown).Prepend($"{doubt.Code}"))));

    private static string Shown(object value) => value switch
    {
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        TimeOnly hour => hour.ToString("HH:mm", CultureInfo.InvariantCulture),
        CommandExample command => $"{command.Intent}",
        _ => $"{value}",
    };

    private static IEnumerable<string> Parts(Slots slots)
    {
        foreach (var duty in slots.Duties) yield return duty;
        foreach (var unit in slots.Units) yield return unit;
        if (slots.Period is { } period) yield return Shown(period);
        foreach (var day in new[] { slots.Date, slots.Until }.OfType<DateOnly>()) yield return day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
        if (slots.Time is { } time) yield return time.ToString("HH:mm", CultureInfo.InvariantCulture);
        foreach (var number in slots.Numbers) yield return $"{number.Role}={number.Value}";
        if (slots.Clause is { } clause) yield return clause;
        if (slots.Difficulty is { } difficulty) yield return difficulty;
        if (slots.Place is { } place) yield return "@" + place;
        if (slots.Text is { } text) yield return $"\"{text}\"";
        if (slots.Everybody) yield return "everybody";
        if (slots.NotHeld) yield return "notheld";
    }

    private static string Shown(SaidPeriod period) => (period.Kind switch
    {
        PeriodKind.Month => $"M{period.Number}",
        PeriodKind.Quarter => $"Q{period.Number}",
        PeriodKind.HalfYear => $"H{period.Number}",
        PeriodKind.NineMonths => "9M",
        _ => "Y",
    }) + (period.Year is { } year ? $"/{year}" : "");
}

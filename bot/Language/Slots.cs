using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Language;

/// <summary>
/// What a sentence said beside what it wants. What it did not say is null or empty, and has to be asked; nothing is guessed.
/// </summary>
public sealed record Slots
{
    public static Slots None { get; } = new();

    /// <summary>
    /// Codes of the units named, in the order said. A name that fits several units is in no list but in the question asked back.
    /// </summary>
    public IReadOnlyList<UnitCode> Units { get; init; } = [];

    /// <summary>Ids of the duties spoken of, the likeliest first.</summary>
    public IReadOnlyList<string> Duties { get; init; } = [];

    public SaidPeriod? Period { get; init; }

    /// <summary>The day said; the first of two.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The second of two days said: "từ ngày ... đến ngày ...", "tuần sau".</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The only day said is a beginning: "từ ngày ...".</summary>
    public bool IsBeginning { get; init; }

    /// <summary>The only day said is an end: "đến ngày ...", "trước ngày ...".</summary>
    public bool IsLimit { get; init; }

    public TimeOnly? Time { get; init; }

    public IReadOnlyList<SaidNumber> Numbers { get; init; } = [];

    /// <summary>A clause's id as the plan writes it, such as II.2.đ.</summary>
    public string? Clause { get; init; }

    /// <summary>Such as KK-2026-0007.</summary>
    public string? Difficulty { get; init; }

    public string? Place { get; init; }

    /// <summary>The free part (the task, the question, the difficulty; of a recorded activity the whole sentence), as typed.</summary>
    public string? Text { get; init; }

    /// <summary>The event is not held.</summary>
    public bool NotHeld { get; init; }

    /// <summary>Everybody was there: "đủ quân số".</summary>
    public bool Everybody { get; init; }

    public string? Duty => Duties.Count > 0 ? Duties[0] : null;

    /// <summary>The only number said of that role; null where none or several were, or it was not clear.</summary>
    public int? NumberOf(NumberRole role) =>
        Numbers.Where(n => n.Role == role).Select(n => n.Value).Distinct().ToArray() is [{ } only] ? only : null;
}

/// <summary>What the words beside a number say that it counts.</summary>
public enum NumberRole
{
    /// <summary>The words do not say.</summary>
    Plain,

    /// <summary>People, without saying whether present or reached.</summary>
    People,
    Present,

    /// <summary>The whole that another number is a part of: the 27 of "25/27 người".</summary>
    Total,
    Absent,

    /// <summary>Absent with leave.</summary>
    Excused,

    /// <summary>Absent without leave.</summary>
    Unexcused,

    /// <summary>Briefed afterwards.</summary>
    Briefed,
    Enterprises,

    /// <summary>Posts, programmes, leaflets.</summary>
    Items,
    Days,

    /// <summary>What a figure is to become: "thành 30".</summary>
    New,

    /// <summary>A share in percent, which counts nothing.</summary>
    Percent,
}

/// <summary>A number said.</summary>
/// <param name="Value">Null where it is not certain: "1.234,5 người", "khoảng 20 người", "20-25 người".</param>
public sealed record SaidNumber(NumberRole Role, int? Value)
{
    /// <summary>What it counts, folded, where that is a thing: bai, lop.</summary>
    public string Item { get; init; } = "";

    /// <summary>Of those absent with a reason: the words say that these are the ones who were absent.</summary>
    public bool IsAbsence { get; init; }

    /// <summary>Which figure is to become it, folded, where that is not who was there: vang, pho bien lai.</summary>
    public string Of { get; init; } = "";

    /// <summary>Times somebody was reached rather than people: "lượt người".</summary>
    public bool IsTurns { get; init; }

    /// <summary>As typed.</summary>
    public string Words { get; init; } = "";
}

using System.Globalization;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Decisions;

/// <summary>Reads what people type into a form's fields, the same way in every form, and collects all that is at fault with it.</summary>
public sealed class FormReader
{
    /// <summary>The longest text that a field keeps, in UTF-16 characters.</summary>
    public const int MaxLength = 2000;

    private static readonly string[] Hours = ["HH:mm", "H:mm", "H'h'mm", "H'h'"];

    private readonly List<Fault> _faults = [];

    /// <summary>In the order of reading, so that a form shows them all at once.</summary>
    public IReadOnlyList<Fault> Faults => _faults;

    /// <summary>One that begins with what already forbids the act.</summary>
    /// <param name="code">Null where nothing does.</param>
    public static FormReader After(FaultCode? code)
    {
        FormReader read = new();
        if (code is { } forbids)
        {
            read.Add(new Fault(forbids));
        }

        return read;
    }

    public bool IsClean => _faults.Count == 0;

    public bool IsCleanAt(string field) => _faults.TrueForAll(fault => fault.Field != field);

    public void Add(Fault fault) => _faults.Add(fault);

    public void Add(IEnumerable<Fault> faults) => _faults.AddRange(faults);

    public Outcome<T> Refuse<T>() => Outcome.Refuse<T>(_faults);

    /// <summary>Trimmed text, or null when nothing was typed; it is at fault when it is too long or bears a secrecy stamp.</summary>
    public string? Text(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        string text = typed.Trim();
        if (SecrecyStamp.IsIn(text))
        {
            Add(new Fault(FaultCode.SecrecyStamp, field));
        }

        if (text.Length > MaxLength)
        {
            Add(new Fault(FaultCode.TextTooLong, field, MaxLength, text.Length));
        }

        return text;
    }

    /// <summary>As <see cref="Text"/>, at fault where nothing was typed.</summary>
    public string? Required(string? typed, string field, FaultCode missing) => Present(Text(typed, field), typed, field, missing);

    /// <summary>A whole number from 0 up, as cards send it or people write it: 24, 24.0, 1.234; null when empty or at fault.</summary>
    public int? Count(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (IsFigure(typed) && WholeNumber.TryRead(typed.Trim(), out int count))
        {
            return count;
        }

        Add(new Fault(FaultCode.NotAWholeNumber, field));
        return null;
    }

    /// <summary>An amount in dong: digits, with dots or commas between groups of three or without; null when empty or at fault.</summary>
    public long? Amount(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        // It is kept as it is typed, without being shown again: words such as "triệu" leave room for a slip.
        long? amount = IsFigure(typed) ? Dong.Parse(typed) : null;
        if (amount is null)
        {
            Add(new Fault(FaultCode.NotAnAmount, field));
        }

        return amount;
    }

    /// <summary>
    /// A date as a card's date field sends it (yyyy-MM-dd) or as people write it (dd/MM/yyyy), or null when empty or at fault.
    /// </summary>
    public DateOnly? Date(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (WrittenDay.TryRead(typed, out DateOnly day))
        {
            return day;
        }

        Add(new Fault(FaultCode.DateUnreadable, field));
        return null;
    }

    /// <summary>As the other, at fault where nothing was typed.</summary>
    public DateOnly? Date(string? typed, string field, FaultCode missing) => Present(Date(typed, field), typed, field, missing);

    /// <summary>An hour as people write it: 7:30, 07:30, 7h30, 7h; null when it is none.</summary>
    public static TimeOnly? Hour(string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim(), Hours, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) ? time : null;

    private T Present<T>(T read, string? typed, string field, FaultCode missing)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            Add(new Fault(missing, field));
        }

        return read;
    }

    private static bool IsFigure(string typed) => typed.Trim().All(c => char.IsAsciiDigit(c) || c is '.' or ',');
}

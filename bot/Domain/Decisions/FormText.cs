using System.Globalization;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Decisions;

/// <summary>What people type into a form's field, read and checked the same way in every form.</summary>
public static class FormText
{
    /// <summary>The longest text that a field keeps, in UTF-16 characters.</summary>
    public const int MaxLength = 2000;

    private static readonly string[] Times = ["HH:mm", "H:mm", "H'h'mm", "H'h'"];

    /// <summary>Trimmed text, or null when nothing was typed; adds a fault when it is too long or bears a secrecy stamp.</summary>
    public static string? Read(string? typed, string field, List<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        string text = typed.Trim();
        if (SecrecyStamp.IsIn(text))
        {
            faults.Add(new Fault(FaultCode.SecrecyStamp, field));
        }

        if (text.Length > MaxLength)
        {
            faults.Add(new Fault(FaultCode.TextTooLong, field, MaxLength, text.Length));
        }

        return text;
    }

    /// <summary>As <see cref="Read"/>, with a fault where nothing was typed.</summary>
    public static string? Required(string? typed, string field, FaultCode missing, List<Fault> faults)
    {
        string? text = Read(typed, field, faults);
        if (text is null)
        {
            faults.Add(new Fault(missing, field));
        }

        return text;
    }

    /// <summary>A whole number from 0 up, as cards send it or people write it: 24, 24.0, 1.234; null when empty or at fault.</summary>
    public static int? ReadCount(string? typed, string field, List<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (typed.Trim().All(c => char.IsAsciiDigit(c) || c is '.' or ',') && WholeNumber.TryRead(typed.Trim(), out int count))
        {
            return count;
        }

        faults.Add(new Fault(FaultCode.NotAWholeNumber, field));
        return null;
    }

    /// <summary>An amount in dong: digits, with dots or commas between groups of three or without; null when empty or at fault.</summary>
    public static long? ReadAmount(string? typed, string field, List<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        // It is kept as it is typed, without being shown again: words such as "triệu" leave room for a slip.
        long? amount = typed.Trim().All(c => char.IsAsciiDigit(c) || c is '.' or ',') ? Dong.Parse(typed) : null;
        if (amount is null)
        {
            faults.Add(new Fault(FaultCode.NotAnAmount, field));
        }

        return amount;
    }

    /// <summary>An hour as people write it: 7:30, 07:30, 7h30, 7h; null when it is none.</summary>
    public static TimeOnly? ReadTime(string? typed) =>
        TimeOnly.TryParseExact(typed?.Trim(), Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time) ? time : null;

    /// <summary>A date as a card's date field sends it (yyyy-MM-dd) or as people write it (dd/MM/yyyy), or null when empty or at fault.</summary>
    public static DateOnly? ReadDate(string? typed, string field, List<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        if (WrittenDay.TryRead(typed, out DateOnly day))
        {
            return day;
        }

        faults.Add(new Fault(FaultCode.DateUnreadable, field));
        return null;
    }
}

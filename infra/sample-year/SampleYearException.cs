namespace TeamsReformBot.SampleYear;

/// <summary>The year cannot be played; the message says why, to whoever asked for it.</summary>
public sealed class SampleYearException : Exception
{
    private SampleYearException(string message)
        : base(message)
    {
    }

    internal static SampleYearException NotEmpty() =>
        new("Kho dữ liệu đã có số liệu; năm mẫu chỉ ghi vào kho trống (thêm --reset). / There are rows already: the sample year goes into empty tables only (add --reset).");
}

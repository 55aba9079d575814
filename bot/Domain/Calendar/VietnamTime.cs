namespace TeamsReformBot.Domain.Calendar;

/// <summary>Local times of the product: <see cref="DateTime"/> of unspecified kind in Vietnam time (+07:00, no daylight saving).</summary>
public static class VietnamTime
{
    private const string Iana = "Asia/Ho_Chi_Minh";
    private const string Windows = "SE Asia Standard Time";

    public static TimeZoneInfo Zone { get; } =
        FindZone(id => TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : null);

    /// <summary>The zone by its IANA name, else by its Windows name, else a fixed +07:00 for machines without zone data.</summary>
    /// <param name="lookup">Gives the machine's zone of that id, or null when it has none.</param>
    public static TimeZoneInfo FindZone(Func<string, TimeZoneInfo?> lookup) =>
        lookup(Iana) ?? lookup(Windows) ?? TimeZoneInfo.CreateCustomTimeZone(Iana, TimeSpan.FromHours(7), Iana, Iana);

    public static DateTime ToLocal(DateTimeOffset instant) =>
        DateTime.SpecifyKind(TimeZoneInfo.ConvertTime(instant, Zone).DateTime, DateTimeKind.Unspecified);

    /// <exception cref="ArgumentException">The time is marked as UTC or as the machine's local time, so it is not Vietnam time.</exception>
    public static DateTimeOffset FromLocal(DateTime local)
    {
        if (local.Kind != DateTimeKind.Unspecified)
            throw new ArgumentException($"A Vietnam local time has unspecified kind, this one is {local.Kind}.", nameof(local));
        return new DateTimeOffset(local, Zone.GetUtcOffset(local));
    }
}

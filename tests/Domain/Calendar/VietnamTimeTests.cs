using TeamsReformBot.Domain.Calendar;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Calendar;

public class VietnamTimeTests
{
    private static readonly DateTimeOffset Evening = new(2026, 12, 14, 17, 30, 0, TimeSpan.Zero);

    [Fact]
    public void An_instant_and_its_local_time_are_seven_hours_apart()
    {
        Assert.Equal(Time("15/12/2026 00:30"), VietnamTime.ToLocal(Evening));
        Assert.Equal(DateTimeKind.Unspecified, VietnamTime.ToLocal(Evening).Kind);
        Assert.Equal(Evening, VietnamTime.FromLocal(Time("15/12/2026 00:30")));
        Assert.Equal(TimeSpan.FromHours(7), VietnamTime.FromLocal(Time("15/12/2026 00:30")).Offset);
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Local)]
    public void A_time_marked_as_another_zones_is_refused(DateTimeKind kind) =>
        Assert.Throws<ArgumentException>("local", () => VietnamTime.FromLocal(DateTime.SpecifyKind(Time("15/12/2026 00:30"), kind)));

    [Fact]
    public void The_zone_is_found_by_its_IANA_name_first_then_by_its_Windows_name()
    {
        Assert.Equal("Asia/Ho_Chi_Minh", VietnamTime.FindZone(Named).Id);
        Assert.Equal("SE Asia Standard Time", VietnamTime.FindZone(id => id == "Asia/Ho_Chi_Minh" ? null : Named(id)).Id);
    }

    [Fact]
    public void A_machine_without_zone_data_gets_a_fixed_seven_hours()
    {
        var zone = VietnamTime.FindZone(_ => null);
        Assert.Equal(TimeSpan.FromHours(7), zone.BaseUtcOffset);
        Assert.False(zone.SupportsDaylightSavingTime);
    }

    private static TimeZoneInfo Named(string id) => TimeZoneInfo.CreateCustomTimeZone(id, TimeSpan.FromHours(7), id, id);
}

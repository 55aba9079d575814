using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Tests.Calendar;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;
using static TeamsReformBot.Domain.Tests.Difficulties.SampleDifficulty;

namespace TeamsReformBot.Domain.Tests.Difficulties;

public sealed class ChainRemindersTests
{
    // Reported on Monday 07/12: taken by Tuesday 08/12, handled by Thursday 10/12, submitted then decided by Friday 11/12.
    [Theory]
    [InlineData("reported", "08/12/2026 16:59", null)]
    [InlineData("reported", "08/12/2026 17:30", null)]
    [InlineData("reported", "09/12/2026 09:30", "handler")]
    [InlineData("reported", "10/12/2026 09:30", "chief")]
    [InlineData("reported", "11/12/2026 09:30", null)]
    [InlineData("reported", "12/12/2026 09:30", null)]
    [InlineData("reported", "16/12/2026 09:30", "handler")]
    [InlineData("reported", "17/12/2026 09:30", "chief")]
    [InlineData("received", "10/12/2026 09:30", null)]
    [InlineData("received", "11/12/2026 09:30", "handler")]
    [InlineData("received", "14/12/2026 09:30", "chief")]
    [InlineData("chief", "11/12/2026 09:30", "chief")]
    [InlineData("chief", "14/12/2026 09:30", null)]
    [InlineData("director", "11/12/2026 16:00", null)]
    [InlineData("director", "14/12/2026 09:30", "chief")]
    [InlineData("director", "15/12/2026 09:30", null)]
    [InlineData("task", "14/12/2026 09:30", null)]
    [InlineData("task", "16/12/2026 09:30", "chief")]
    [InlineData("task", "17/12/2026 09:30", null)]
    [InlineData("closed", "14/12/2026 09:30", null)]
    public void Silence_reminds_the_handler_then_the_chief_and_never_the_director(string step, string now, string? whom)
    {
        LateStep? late = ChainReminders.Today(At(step), ShippedCalendar.Calendar, Time(now));
        Assert.Equal(whom, late is null ? null : late.ToHandler ? "handler" : "chief");
        Assert.False(late is { ToHandler: true, ToChief: true });
    }

    [Theory]
    [InlineData("07/12/2026", true)]
    [InlineData("08/12/2026", false)]
    [InlineData("10/12/2026", true)]
    [InlineData("11/12/2026", false)]
    [InlineData("01/01/2026", false)]
    [InlineData("27/04/2026", false)]
    [InlineData("28/04/2026", true)]
    public void The_list_comes_on_Monday_and_Thursday_or_the_next_working_day(string day, bool comes) =>
        Assert.Equal(comes, ChainReminders.IsListDay(Day(day), ShippedCalendar.Calendar));

    private static Difficulty At(string step) => step switch
    {
        "reported" => After(),
        "received" => After(Received),
        "chief" => After(Received, PutToChief),
        "director" => WithDirector,
        "task" => After(Received, PutToChief, Submitted, AgreedWithTask),
        _ => After(Answered),
    };
}

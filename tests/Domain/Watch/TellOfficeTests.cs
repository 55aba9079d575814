using TeamsReformBot.Domain.Watch;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Watch;

public sealed class TellOfficeTests
{
    /// <summary>What is wrong at each look (J: jobs late, M: messages stuck, C: the channel lost), and the ids of what the Office is told then.</summary>
    public static TheoryData<string[], string[]> Stories => new()
    {
        { ["07/12/2026 08:00"], [] },
        { ["07/12/2026 08:00 J", "07/12/2026 08:05 J", "07/12/2026 16:55 J"], ["watch|JobsLate|20261207"] },
        { ["07/12/2026 08:00 J", "07/12/2026 08:05", "07/12/2026 08:10"], ["watch|JobsLate|20261207", "watch-over|JobsLate|20261207"] },
        {
            ["07/12/2026 08:00 J", "08/12/2026 07:30 J", "08/12/2026 07:35 J", "08/12/2026 07:40"],
            ["watch|JobsLate|20261207", "watch|JobsLate|20261208", "watch-over|JobsLate|20261208"]
        },
        // Not told where it would not be heard; what is told of it is the chief's.
        { ["07/12/2026 08:00 C", "07/12/2026 08:05"], [] },
        // Back on the same day: once a day is enough.
        {
            ["07/12/2026 08:00 J", "07/12/2026 09:00", "07/12/2026 10:00 J", "07/12/2026 11:00"],
            ["watch|JobsLate|20261207", "watch-over|JobsLate|20261207"]
        },
        {
            ["07/12/2026 08:00 J", "07/12/2026 09:00", "07/12/2026 10:00 J", "08/12/2026 07:30 J", "08/12/2026 07:35"],
            ["watch|JobsLate|20261207", "watch-over|JobsLate|20261207", "watch|JobsLate|20261208", "watch-over|JobsLate|20261208"]
        },
        {
            ["07/12/2026 08:00 J", "07/12/2026 08:05 JM", "07/12/2026 08:10 M", "07/12/2026 08:15"],
            ["watch|JobsLate|20261207", "watch|MessagesStuck|20261207", "watch-over|JobsLate|20261207", "watch-over|MessagesStuck|20261207"]
        },
    };

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_trouble_is_told_once_a_day_and_once_when_it_is_over(string[] looks, string[] told)
    {
        WatchState state = WatchState.Empty;
        List<string> ids = [];
        foreach (string look in looks)
        {
            WatchStep step = Look(state, look);
            state = step.After;
            ids.AddRange(step.Messages.Select(m => m.Id));
        }

        Assert.Equal(told, ids);
    }

    [Fact]
    public void A_trouble_that_lasts_into_the_next_day_keeps_its_beginning_and_one_that_is_over_has_its_end()
    {
        WatchState next = Look(Look(WatchState.Empty, "07/12/2026 08:00 J").After, "08/12/2026 07:30 J").After;
        ToldTrouble over = Look(next, "08/12/2026 07:40").After.Of(TroubleKind.JobsLate)!;

        Assert.Equal(Time("07/12/2026 08:00"), over.What.Since);
        Assert.Equal(Time("08/12/2026 07:40"), over.Until);
    }

    [Fact]
    public void It_goes_at_once_to_the_Offices_channel_from_the_Offices_rows()
    {
        var message = Assert.Single(Look(WatchState.Empty, "07/12/2026 08:00 M").Messages);

        Assert.Equal(("_office", null, "MessagesStuck", Time("07/12/2026 08:00")), (message.UnitCode.Text, message.ToUpn?.Text, message.Subject.Text, message.DueAt));
    }

    private static WatchStep Look(WatchState before, string look)
    {
        DateTime now = Time(look[..16]);
        string wrong = look[16..];
        List<Trouble> troubles = [];
        if (wrong.Contains('J', StringComparison.Ordinal))
        {
            troubles.Add(new Trouble(TroubleKind.JobsLate, now, ["deadlines"], 0));
        }

        if (wrong.Contains('M', StringComparison.Ordinal))
        {
            troubles.Add(new Trouble(TroubleKind.MessagesStuck, now, [], 3));
        }

        if (wrong.Contains('C', StringComparison.Ordinal))
        {
            troubles.Add(new Trouble(TroubleKind.OfficeChannelLost, now, [], 1));
        }

        return TellOffice.Decide(before, troubles, TheUnit("_office"), now);
    }
}

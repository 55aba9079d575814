using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Plans;
using TeamsReformBot.Language.Said;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Language.Tests.Said;

public sealed class SaidActivityTests
{
    [Fact]
    public void What_was_said_fills_only_the_fields_that_the_duty_asks_for()
    {
        Slots said = new() { Date = Day("07/12/2026"), Place = "Cẩm Xuyên", Numbers = [new(NumberRole.People, 120)], Text = "tập huấn ở Cẩm Xuyên hôm qua, 120 người" };
        ConfirmForm training = SaidActivity.Fill(SampleAssignment.Form(""), ShippedPlan.Running().Duty("training-held"), said, 27).Form;
        ConfirmForm ceremony = SaidActivity.Fill(SampleAssignment.Form(""), ShippedPlan.Running().Duty("flag-ceremony"), said with { Numbers = [new(NumberRole.Present, 25)] }, 27).Form;

        Assert.Equal(("120", "Cẩm Xuyên", null), (training["reachedDirect"], training["place"], training["present"]));
        Assert.Equal(("25", null, "2026-12-07"), (ceremony["present"], ceremony["place"], ceremony["heldOn"]));
    }

    [Fact]
    public void Absent_people_are_taken_from_the_total_and_several_numbers_are_not_guessed_from()
    {
        ConfirmForm absent = Ceremony(new SaidNumber(NumberRole.Absent, 2));
        ConfirmForm unclear = Ceremony(new SaidNumber(NumberRole.Present, 20), new SaidNumber(NumberRole.Present, 25));
        ConfirmForm plain = Ceremony(new SaidNumber(NumberRole.Plain, 25));

        Assert.Equal(("25", null, null), (absent["present"], unclear["present"], plain["present"]));
    }

    private static ConfirmForm Ceremony(params SaidNumber[] numbers) =>
        SaidActivity.Fill(SampleAssignment.Form(""), ShippedPlan.Running().Duty("flag-ceremony"), new Slots { Numbers = numbers }, 27).Form;
}

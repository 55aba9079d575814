using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Language.Said;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Language.Tests.Said;

/// <summary>What is to be corrected; the sample says 25 of 27, 2 excused, 1 briefed, 05/BB-TTUD.</summary>
public sealed class LastSaidTests
{
    private static readonly Assignment Confirmed = SampleAssignment.After(SampleAssignment.Confirmed);

    [Fact]
    public void What_a_figure_is_to_become_wins_over_what_it_was() => Assert.Equal(
        "26",
        LastSaid.Corrected(Confirmed.Confirmation!, new Slots { Numbers = [new(NumberRole.Plain, 25), new(NumberRole.New, 26)] })["present"]);

    [Theory]
    [InlineData(NumberRole.New)]
    [InlineData(NumberRole.Present)]
    [InlineData(NumberRole.People)]
    [InlineData(NumberRole.Plain)]
    public void A_figure_said_in_chat_is_put_into_the_form_of_what_was_confirmed_last(NumberRole role)
    {
        Slots said = new() { Numbers = [new SaidNumber(role, 26)] };
        Assignment earlier = Confirmed with { Id = Confirmed.Id with { OccurrenceKey = "2026-11" }, Confirmation = Confirmed.Confirmation! with { At = Time("02/11/2026 09:00") } };

        Assignment found = LastSaid.ToCorrect([earlier, Confirmed, SampleAssignment.After()], said, PeriodRule.Nd09)!;
        ConfirmForm form = LastSaid.Corrected(found.Confirmation!, said);
        Assert.Equal(Confirmed.Id, found.Id);
        Assert.Equal(("26", "2"), (form["present"], form["excused"]));
    }

    [Theory]
    [InlineData("sửa lại số vắng thành 3", "24", "2", "1")]
    [InlineData("sửa lại số vắng có lý do thành 1", "25", "1", "1")]
    [InlineData("sửa lại số người phổ biến lại thành 2", "25", "2", "2")]
    [InlineData("sửa lại số người dự thành 26", "26", "2", "1")]
    public void The_figure_that_is_named_is_corrected(string text, string present, string excused, string briefed)
    {
        Slots said = PhraseBook.Load().Understand(text, new(2026, 12, 8), Vocabulary.None).Slots;
        ConfirmForm form = LastSaid.Corrected(Confirmed.Confirmation!, said);

        Assert.Equal((present, excused, briefed), (form["present"], form["excused"], form["briefed"]));
    }

    [Fact]
    public void Of_two_figures_none_is_guessed() => Assert.Equal(
        "25",
        LastSaid.Corrected(Confirmed.Confirmation!, new Slots { Numbers = [new(NumberRole.Plain, 26), new(NumberRole.Plain, 30)] })["present"]);

    [Fact]
    public void Only_what_the_asker_entered_is_what_they_entered_last()
    {
        Assert.Null(LastSaid.ByPerson([Confirmed], Slots.None, PeriodRule.Nd09, SampleRoster.Officer));
        Assert.Equal(Confirmed.Id, LastSaid.ByPerson([SampleAssignment.After(), Confirmed], Slots.None, PeriodRule.Nd09, SampleRoster.Head)!.Id);
    }
}

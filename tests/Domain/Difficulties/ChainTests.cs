using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;
using static TeamsReformBot.Domain.Tests.Difficulties.SampleDifficulty;

namespace TeamsReformBot.Domain.Tests.Difficulties;

/// <summary>From the officer over the chief of office to the Director.</summary>
public sealed class ChainTests
{
    private static readonly OpinionForm Written = new("Cấp 5 triệu đồng", "khtc", "2026-12-15", null, null, null);
    private static readonly Person DeputyOfOffice = new(Account("pcvp@so.example"), null, "Ông pcvp", "", TheUnit("VP"), Role.Deputy);
    private static readonly Roster WithDeputy = new(SampleRoster.Roster.Units, [.. SampleRoster.Roster.People, DeputyOfOffice]);
    private static readonly Roster WithoutChief = new(SampleRoster.Roster.Units, SampleRoster.Roster.People.Where(p => p != SampleRoster.Chief));

    [Fact]
    public void An_officers_opinion_goes_to_the_chief_with_who_should_lead_and_by_when()
    {
        var put = Assert.IsType<DifficultyFact.PutToChief>(Pass(After(Received), Written).Fact().Difficulty);
        Assert.Equal(Opinion, put.Opinion);
        Assert.Equal(DifficultyStatus.WithChief, After(Received, put).Status);
    }

    [Theory]
    [InlineData(null, null, null, "answer AnswerMissing")]
    [InlineData("Cấp", "NOPE", null, "leadUnit UnitUnknown NOPE")]
    [InlineData("Cấp", "BGD", null, "leadUnit UnitUnknown BGD")]
    [InlineData("Cấp", null, "2026-12-08", "dueDate TaskDateNotWorkingDay")]
    [InlineData("Cấp", null, "2026-12-12", "dueDate TaskDateNotWorkingDay")]
    [InlineData("Cấp", null, "mai", "dueDate DateUnreadable")]
    [InlineData("TỐI MẬT", null, null, "answer SecrecyStamp")]
    public void An_opinion_that_cannot_be_kept_is_named(string? words, string? unit, string? due, string fault) =>
        Assert.Equal(fault, Pass(After(Received), new OpinionForm(words, unit, due, null, null, null)).Faults());

    [Fact]
    public void Passing_on_twice_is_once_and_what_went_on_is_no_longer_the_officers()
    {
        Assert.Equal("- DifficultyWithChief", Pass(After(Received, PutToChief), Written).Faults());
        Pass(After(Received, PutToChief), Written, SampleRoster.Chief).IsRepeated();
        Assert.Equal("- DifficultyWithDirector", Pass(WithDirector, Written).Faults());
        Assert.Equal("- DifficultyTaskGiven", Pass(After(Received, PutToChief, Submitted, AgreedWithTask), Written).Faults());
        Pass(After(Received, Withdrawn), Written).IsRepeated();
    }

    [Fact]
    public void Nothing_is_put_to_a_chief_whom_there_is_not() => Assert.Equal(
        "- NoChiefOfOffice",
        PassOn.Decide(After(Received), Written with { Version = "2" }, SampleRoster.Officer, WithoutChief, ShippedCalendar.Calendar, Time("08/12/2026 09:00")).Faults());

    [Theory]
    [InlineData(Role.Head)]
    [InlineData(Role.Staff)]
    [InlineData(Role.Director)]
    [InlineData(Role.External)]
    public void Only_the_Office_passes_on(Role role) =>
        Assert.Equal("- NotAnOfficer", Pass(After(Received), Written, SampleRoster.With(role)).Faults());

    [Fact]
    public void The_chief_and_the_deputy_chief_submit_and_it_is_decided_within_three_working_days()
    {
        foreach (Person by in (Person[])[SampleRoster.Chief, DeputyOfOffice])
        {
            var submitted = Assert.IsType<DifficultyFact.Submitted>(SubmitBy(by).Fact().Difficulty);
            Assert.Equal((Opinion, Time("11/12/2026 17:00")), (submitted.Opinion, submitted.DecideBy));
        }
    }

    [Fact]
    public void Nobody_else_submits_unless_the_setting_lets_officers()
    {
        Assert.Equal("- NotChiefOfOffice", SubmitBy(SampleRoster.Officer).Faults());
        Assert.Equal("- NotChiefOfOffice", SubmitBy(SampleRoster.Deputy).Faults());
        Assert.Equal("- NotChiefOfOffice", SubmitBy(SampleRoster.Director, skipChief: true).Faults());
        Assert.IsType<DifficultyFact.Submitted>(SubmitBy(SampleRoster.Officer, skipChief: true, After(Received), Written).Fact().Difficulty);
        Assert.Equal("answer AnswerMissing", SubmitBy(SampleRoster.Officer, skipChief: true, After(Received)).Faults());
    }

    [Fact]
    public void Submitting_twice_is_once()
    {
        SubmitBy(SampleRoster.Chief, difficulty: WithDirector).IsRepeated();
        SubmitBy(SampleRoster.Chief, difficulty: After(Withdrawn)).IsRepeated();
    }

    [Fact]
    public void The_chief_returns_with_words_and_the_officer_has_it_again()
    {
        Difficulty with = After(Received, PutToChief);
        Assert.Equal("chiefWords ReturnWordsMissing", Return(with, " ").Faults());
        Assert.Equal("- NotChiefOfOffice", Return(with, "Rõ hơn", SampleRoster.Officer).Faults());
        var returned = Return(with, "Nêu rõ nguồn").Fact().Difficulty;
        Assert.Equal(SampleDifficulty.Returned, returned);
        Difficulty back = After(Received, PutToChief, returned);
        Assert.Equal((DifficultyStatus.Received, "Nêu rõ nguồn", "cb@so.example"), (back.Status, back.Returned?.Words, back.Taken?.Upn));
        Return(back, "Rõ hơn").IsRepeated();
    }

    [Fact]
    public void A_card_from_before_it_was_returned_sends_and_returns_nothing()
    {
        Difficulty again = After(Received, PutToChief, SampleDifficulty.Returned, PutToChief);
        OpinionForm old = new(null, "KHTC", "2026-12-15", null, "Rõ hơn", "3");
        Assert.Equal("- DifficultyMovedOn", SubmitBy(SampleRoster.Chief, difficulty: again, form: old).Faults());
        Assert.Equal("- DifficultyMovedOn", ReturnToOfficer.Decide(again, old, SampleRoster.Chief, WithDeputy, Time("08/12/2026 10:00")).Faults());
        Assert.Equal("- DifficultyMovedOn", Pass(After(Received, PutToChief, SampleDifficulty.Returned), Written with { Version = "2" }).Faults());
    }

    [Fact]
    public void What_the_directorate_asks_has_to_be_answered_before_it_goes_up_again()
    {
        Difficulty asked = After(Received, PutToChief, Submitted, Asked);
        Assert.Equal((DifficultyStatus.Received, true, Time("14/12/2026 17:00")), (asked.Status, asked.AwaitsClarification, asked.HandleBy));
        Assert.Equal("clarification ClarificationAnswerMissing", Pass(asked, Written, now: "09/12/2026 09:00").Faults());
        var passed = Pass(asked, Written with { Clarification = "Nguồn tự chủ" }, now: "09/12/2026 09:00").Fact().Difficulty;
        Difficulty again = After(Received, PutToChief, Submitted, Asked, passed);
        Assert.Equal(("Nguồn tự chủ", "Nguồn nào?"), (again.Opinion?.Clarification, again.Clarification?.Words));
    }

    [Fact]
    public void A_later_date_is_refused_with_words_and_only_where_one_was_asked_for()
    {
        Difficulty asks = After(Received) with { Effect = DifficultyEffect.LaterDate };
        Assert.Equal(RefusedDate, RefuseLaterDate.Decide(asks, SampleAssignment.After(), "Cần đúng hạn", SampleRoster.Officer, WithDeputy, Time("08/12/2026 09:00")).Fact().Difficulty);
        Assert.Equal("answer AnswerMissing", RefuseLaterDate.Decide(asks, SampleAssignment.After(), null, SampleRoster.Officer, WithDeputy, Time("08/12/2026 09:00")).Faults());
        Assert.Equal("- NoLaterDateAsked", RefuseLaterDate.Decide(After(Received), null, "Không", SampleRoster.Officer, WithDeputy, Time("08/12/2026 09:00")).Faults());
    }

    private static Outcome<DifficultyChange> Pass(Difficulty difficulty, OpinionForm form, Person? by = null, string now = "08/12/2026 09:00") =>
        PassOn.Decide(difficulty, Shown(form, difficulty), by ?? SampleRoster.Officer, WithDeputy, ShippedCalendar.Calendar, Time(now));

    private static Outcome<DifficultyChange> Return(Difficulty difficulty, string words, Person? by = null) => ReturnToOfficer.Decide(
        difficulty, Shown(new OpinionForm(null, null, null, null, words, null), difficulty), by ?? SampleRoster.Chief, WithDeputy, Time("08/12/2026 09:30"));

    private static Outcome<DifficultyChange> SubmitBy(Person by, bool skipChief = false, Difficulty? difficulty = null, OpinionForm? form = null)
    {
        Difficulty now = difficulty ?? After(Received, PutToChief);
        OpinionForm shown = Shown(form ?? new OpinionForm(null, "KHTC", "15/12/2026", null, null, null), now);
        return Submit.Decide(now, shown, by, skipChief, WithDeputy, ShippedCalendar.Calendar, Time("08/12/2026 10:00"));
    }

    // On a card of what is, unless the form says otherwise.
    private static OpinionForm Shown(OpinionForm form, Difficulty difficulty) => form with { Version = form.Version ?? $"{difficulty.Version}" };
}

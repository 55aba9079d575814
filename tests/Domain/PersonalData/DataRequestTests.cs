using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.PersonalData;

public sealed class DataRequestTests
{
    private static readonly DateTime Now = Time("11/12/2026 10:00");

    [Fact]
    public void A_request_has_the_laws_dates_answered_within_two_working_days_and_done_within_fifteen_days()
    {
        DataRequest request = Asked();

        Assert.Equal(Time("15/12/2026 17:00"), request.AnswerDue);
        // Fifteen days later is Saturday 26/12: a date on a day off would be met late.
        Assert.Equal(Time("25/12/2026 17:00"), request.DoneDue);
    }

    [Theory]
    [InlineData(DataRequestKind.Correct, "21/12/2026 17:00")]
    [InlineData(DataRequestKind.Export, "21/12/2026 17:00")]
    [InlineData(DataRequestKind.WithdrawConsent, "25/12/2026 17:00")]
    [InlineData(DataRequestKind.Restrict, "25/12/2026 17:00")]
    [InlineData(DataRequestKind.Objection, "25/12/2026 17:00")]
    [InlineData(DataRequestKind.Complain, "25/12/2026 17:00")]
    public void A_correction_and_a_copy_are_due_within_ten_days_the_rest_within_fifteen(DataRequestKind kind, string done) =>
        Assert.Equal((Time("15/12/2026 17:00"), Time(done)), DataRequest.DueOf(kind, DateOnly.FromDateTime(Now), ShippedCalendar.Calendar));

    [Fact]
    public void Its_asker_alone_takes_it_back_while_it_is_not_decided()
    {
        DataRequest back = DataRequest.TakeBack(Asked(), SampleRoster.Staff, Now).Fact();
        Assert.Equal((DataRequestStatus.Withdrawn, true), (back.Status, back.IsClosed));
        DataRequest.TakeBack(back, SampleRoster.Staff, Now).IsRepeated();
        Handle(back, DataRequestStatus.Done, null).IsRepeated();
        DataRequest.TakeBack(Asked() with { Status = DataRequestStatus.Answered }, SampleRoster.Staff, Now).Fact();
        DataRequest.TakeBack(Asked() with { Status = DataRequestStatus.Done }, SampleRoster.Staff, Now).IsRepeated();
        Assert.Equal("- NotAllowedToSee", DataRequest.TakeBack(Asked(), SampleRoster.Head, Now).Faults());
    }

    [Fact]
    public void The_same_thing_that_is_still_open_is_found_again()
    {
        Assert.NotNull(DataRequest.SameIn([Asked()], DataRequestKind.Erase, " "));
        Assert.Null(DataRequest.SameIn([Asked()], DataRequestKind.Erase, "vì tôi nghỉ việc"));
        Assert.Null(DataRequest.SameIn([Asked()], DataRequestKind.Restrict, null));
        Assert.Null(DataRequest.SameIn([Asked() with { Status = DataRequestStatus.Refused }], DataRequestKind.Erase, null));
    }

    [Theory]
    [InlineData("15/12/2026 17:00", DataRequestStatus.Received, false)]
    [InlineData("15/12/2026 17:01", DataRequestStatus.Received, true)]
    [InlineData("15/12/2026 17:01", DataRequestStatus.Answered, false)]
    [InlineData("25/12/2026 17:01", DataRequestStatus.Answered, true)]
    [InlineData("25/12/2026 17:01", DataRequestStatus.Done, false)]
    public void A_request_is_late_until_it_is_answered_and_then_until_it_is_closed(string now, DataRequestStatus status, bool late) =>
        Assert.Equal(late, (Asked() with { Status = status }).IsLate(Time(now)));

    [Fact]
    public void A_correction_says_what_is_wrong_and_a_repeated_click_asks_once()
    {
        Assert.Equal("text RequestTextMissing", DataRequest.Ask(null, "x", DataRequestKind.Correct, " ", SampleRoster.Staff, ShippedCalendar.Calendar, Now).Faults());
        DataRequest.Ask(Asked(), "x", DataRequestKind.Erase, null, SampleRoster.Staff, ShippedCalendar.Calendar, Now).IsRepeated();
    }

    [Theory]
    [InlineData(Role.Officer, null)]
    [InlineData(Role.Admin, null)]
    [InlineData(Role.Head, "- NotAllowedToHandleData")]
    [InlineData(Role.Staff, "- NotAllowedToHandleData")]
    public void The_Office_handles_it(Role role, string? faults)
    {
        var outcome = DataRequest.Handle(Asked(), DataRequestStatus.Answered, "Đang xử lý", SampleRoster.With(role), SampleRoster.Roster, Now);
        if (faults is null) Assert.Equal(DataRequestStatus.Answered, outcome.Fact().Status);
        else Assert.Equal(faults, outcome.Faults());
    }

    [Fact]
    public void An_answer_and_a_refusal_have_words_and_what_is_closed_stays_closed()
    {
        foreach (DataRequestStatus next in (DataRequestStatus[])[DataRequestStatus.Answered, DataRequestStatus.Refused])
            Assert.Equal("answer RequestAnswerMissing", Handle(Asked(), next, "").Faults());

        DataRequest done = Handle(Asked(), DataRequestStatus.Done, null).Fact();
        Assert.True(done.IsClosed);
        Handle(done, DataRequestStatus.Refused, "không").IsRepeated();
    }

    [Fact]
    public void A_units_head_the_Director_and_the_last_who_edits_the_roster_are_not_erased_before_another_is_named()
    {
        Assert.Equal("- PersonLeadsUnit", Handle(Asked() with { ByUpn = SampleRoster.Head.Upn }, DataRequestStatus.Done, null).Faults());
        Assert.Equal("- PersonIsDirector", Handle(Asked() with { ByUpn = SampleRoster.Director.Upn }, DataRequestStatus.Done, null).Faults());
        Handle(Asked() with { ByUpn = SampleRoster.OtherOfficer.Upn }, DataRequestStatus.Done, null).Fact();
        Assert.Equal("- PersonIsTrusted", Handle(Asked() with { ByUpn = SampleRoster.Officer.Upn }, DataRequestStatus.Done, null).Faults());

        Roster alone = new(SampleRoster.Roster.Units, SampleRoster.Roster.People.Where(p => p == SampleRoster.Officer || !Permissions.MayEditRoster(p)));
        Assert.Equal(
            "- NobodyEditsRoster",
            DataRequest.Handle(Asked() with { ByUpn = SampleRoster.Officer.Upn }, DataRequestStatus.Done, null, SampleRoster.Officer, alone, Now).Faults());
    }

    [Fact]
    public void Retention_counts_days_and_whole_years_back() => Assert.Equal(
        new RetentionCutOffs(Time("12/09/2026 10:00"), Time("11/11/2026 10:00"), 2021, Time("01/01/2021 00:00")),
        RetentionCutOffs.At(Now, 90, 30, 5));

    private static DataRequest Asked() =>
        DataRequest.Ask(null, "x", DataRequestKind.Erase, null, SampleRoster.Staff, ShippedCalendar.Calendar, Now).Fact();

    private static Outcome<DataRequest> Handle(DataRequest request, DataRequestStatus next, string? answer) =>
        DataRequest.Handle(request, next, answer, SampleRoster.Officer, SampleRoster.Roster, Now);
}

using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Domain.Tests.Assignments;
using TeamsReformBot.Domain.Tests.Difficulties;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Outbox;

public sealed class OutboxMessageTests
{
    private const string Head = "cct@so.example";
    private static readonly DateTime Morning = Time("07/12/2026 09:30");
    private static readonly DateTime Noon = Time("07/12/2026 11:00");

    public static TheoryData<string> Cultures => ["vi-VN", "en-US", "th-TH", "ar-SA", "fa-IR"];

    [Fact]
    public void A_message_is_due_for_its_addressee_and_not_tried_yet()
    {
        var card = AssignmentNotices.Of(SampleAssignment.After(), MessageKind.AssignmentCard, Account(Head), Morning);

        Assert.Equal(("TDC", 2026, Head, "a|2026-12|flag-ceremony", Morning), (card.UnitCode, card.Year, card.ToUpn, card.Subject, card.DueAt));
        Assert.Equal((MessageState.Open, 0, 0, null), (card.State, card.Attempts, card.AmbiguousAttempts, card.LastError));
    }

    [Fact]
    public void One_assignment_asks_a_person_once_until_the_Office_moves_its_date()
    {
        var assignment = SampleAssignment.After();
        var moved = SampleAssignment.After(SampleAssignment.Rescheduled("08/12/2026 08:00", "10/12/2026 17:00"));

        Assert.Equal(IdOf(assignment, MessageKind.AssignmentCard, Head, Morning), IdOf(assignment, MessageKind.AssignmentCard, Head, Noon));
        Assert.Equal(4, new[]
        {
            IdOf(assignment, MessageKind.AssignmentCard, Head, Morning),
            IdOf(assignment, MessageKind.HeadsUp, Head, Morning),
            IdOf(assignment, MessageKind.AssignmentCard, "pcct@so.example", Morning),
            IdOf(moved, MessageKind.AssignmentCard, Head, Morning),
        }.Distinct().Count());

        static string IdOf(Domain.Assignments.Assignment about, MessageKind kind, string to, DateTime due) =>
            AssignmentNotices.Of(about, kind, Account(to), due).Id;
    }

    [Fact]
    public void A_person_gets_one_digest_a_day()
    {
        var digest = ReminderNotices.Digest(TheUnit("TDC"), Account(Head), Morning);

        Assert.Equal((MessageKind.Digest, "", 2026), (digest.Kind, digest.Subject, digest.Year));
        Assert.Equal(digest.Id, ReminderNotices.Digest(TheUnit("TDC"), Account(Head), Noon).Id);
        Assert.NotEqual(digest.Id, ReminderNotices.Digest(TheUnit("TDC"), Account(Head), Morning.AddDays(1)).Id);
        Assert.NotEqual(digest.Id, ReminderNotices.Digest(TheUnit("TDC"), Account("pcct@so.example"), Morning).Id);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void The_id_of_a_digest_is_the_same_on_a_machine_of_any_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal("digest|cct@so.example|20261207", ReminderNotices.Digest(TheUnit("TDC"), Account(Head), Morning).Id);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_difficulty_goes_to_the_Offices_channel_once_whatever_happened_to_it_since()
    {
        var reported = DifficultyNotices.ForOffice(SampleDifficulty.After(), Morning);
        var later = DifficultyNotices.ForOffice(SampleDifficulty.After(SampleDifficulty.Numbered, SampleDifficulty.Received), Noon);

        Assert.Equal(reported.Id, later.Id);
        Assert.Equal((null, "TDC", 2026, "d|k1"), (reported.ToUpn?.Text, reported.UnitCode.Text, reported.Year, reported.Subject.Text));
    }

    [Fact]
    public void A_difficultys_answer_is_told_once()
    {
        var answered = DifficultyNotices.Answered(SampleDifficulty.After(SampleDifficulty.Answered), Account(Head), Morning);

        Assert.Equal((MessageKind.DifficultyAnswered, Head, "d|k1"), (answered.Kind, answered.ToUpn, answered.Subject.Text));
        Assert.Equal(answered.Id, DifficultyNotices.Answered(SampleDifficulty.After(SampleDifficulty.Answered), Account(Head), Noon).Id);
    }

    [Fact]
    public void Cards_are_refreshed_once_for_each_version_of_their_subject()
    {
        var refresh = OutboxMessage.RefreshCards(TheUnit("TDC"), 2026, Subject.Parse("d|k1"), 2, Morning);

        Assert.Equal((MessageKind.RefreshCards, null, "d|k1"), (refresh.Kind, refresh.ToUpn, refresh.Subject.Text));
        Assert.Equal(refresh.Id, OutboxMessage.RefreshCards(TheUnit("TDC"), 2026, Subject.Parse("d|k1"), 2, Noon).Id);
        Assert.NotEqual(refresh.Id, OutboxMessage.RefreshCards(TheUnit("TDC"), 2026, Subject.Parse("d|k1"), 3, Morning).Id);
        Assert.NotEqual(refresh.Id, OutboxMessage.RefreshCards(TheUnit("TDC"), 2026, Subject.Parse("d|k2"), 2, Morning).Id);
    }
}

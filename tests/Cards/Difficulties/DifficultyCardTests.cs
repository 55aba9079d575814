using AdaptiveCards;
using TeamsReformBot.Cards.Tests.Samples;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards.Tests.Difficulties;

public sealed class DifficultyCardTests
{
    private static readonly CardContext Context = Sample.Context();
    private static readonly AssignmentView Open = Sample.View(Sample.Ceremony);
    private static readonly AssignmentView Confirmed = Sample.View(Sample.Ceremony.Confirmed(Sample.Everybody));

    [Fact]
    public void The_form_carries_its_token_so_that_sending_twice_reports_once() =>
        Assert.Equal(
            "d1f6",
            Assert.Single(
                DifficultyFormCard.Render(Open, DifficultyForm.Blank, "d1f6", [], Context).OfType("Action.Execute"),
                a => a.Text("verb") == Verbs.ReportDifficulty)["data"]!.AsObject().Text(DataKeys.Token));

    [Fact]
    public void The_form_offers_what_the_domain_knows_and_keeps_the_choice()
    {
        AdaptiveCard card = DifficultyFormCard.Render(Open, new(null, "Technical", "CannotDo", null, null), "t", [], Context);

        Assert.Equal("Technical", card.Input(Fields.Category).Text("value"));
        Assert.Equal("CannotDo", card.Input(Fields.Effect).Text("value"));
        Assert.Equal(
            Enum.GetNames<DifficultyEffect>(), card.Input(Fields.Effect)["choices"]!.AsArray().Select(c => c!.AsObject().Text("value")));
        Assert.Equal(
            Enum.GetNames<DifficultyCategory>(), card.Input(Fields.Category)["choices"]!.AsArray().Select(c => c!.AsObject().Text("value")));
    }

    [Fact]
    public void The_receipt_says_the_number_or_that_it_is_coming()
    {
        Assert.Contains("số KK-2026-0007", DifficultyReceiptCard.Render(Sample.Of(Sample.Reported, Open), true, Context).Read(), StringComparison.Ordinal);
        Assert.Contains(
            "đang cấp số", DifficultyReceiptCard.Render(Sample.Of(Sample.Reported with { Number = null }, Open), true, Context).Read(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_receipt_leads_back_to_an_assignment_that_is_still_open()
    {
        Assert.Equal(
            [Verbs.ShowAssignment, Verbs.Settle, Verbs.Withdraw], DifficultyReceiptCard.Render(Sample.Of(Sample.LaterDateAsked, Open), true, Context).Verbs());
        Assert.Equal(
            [Verbs.Settle, Verbs.Withdraw],
            DifficultyReceiptCard.Render(Sample.Of(Sample.Reported, Sample.View(Sample.Ceremony.Blocked())), true, Context).Verbs());
        Assert.Equal(
            [Verbs.ShowAssignment, Verbs.ReopenDifficulty], DifficultyReceiptCard.Render(Sample.Of(Sample.Reported.Answered(), Open), true, Context).Verbs());
        Assert.Empty(DifficultyReceiptCard.Render(Sample.Of(Sample.LaterDateAsked, Open), false, Context).Verbs());
    }

    [Fact]
    public void The_Office_takes_then_answers_or_grants_then_only_reads()
    {
        Difficulty asked = Sample.LaterDateAsked;

        Assert.Equal([Verbs.TakeDifficulty], OfficeDifficultyCard.Render(Sample.Of(asked, Open), Context).Verbs());
        Assert.Equal(
            [Verbs.GrantLaterDate, Verbs.RefuseLaterDate, Verbs.AnswerDifficulty, Verbs.PassOn],
            OfficeDifficultyCard.Render(Sample.Of(asked.Taken(), Open), Context).Verbs());
        Assert.Equal(
            [Verbs.AnswerDifficulty, Verbs.GrantLaterDate, Verbs.PassOn],
            OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.Taken(), Open), Context).Verbs());
        Assert.Equal([Verbs.AnswerDifficulty, Verbs.PassOn], OfficeDifficultyCard.Render(Sample.Of(asked.Taken(), Confirmed), Context).Verbs());
        Assert.Equal([Verbs.TakeDifficulty], OfficeDifficultyCard.Render(Sample.Of(asked.Taken(), Open) with { IsFree = true }, Context).Verbs());
        Assert.Empty(OfficeDifficultyCard.Render(Sample.Of(asked.Answered(), Open), Context).Verbs());
        Assert.Empty(OfficeDifficultyCard.Render(Sample.Of(asked.Granted(), Open), Context).Verbs());
    }

    [Fact]
    public void Others_see_who_took_it() =>
        Assert.Contains(
            "Người tiếp nhận: Chuyên viên Văn phòng, 10:05 ngày 07/12/2026",
            OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.Taken(), Open), Context).Read(),
            StringComparison.Ordinal);

    [Fact]
    public void The_date_field_shows_what_was_typed_or_else_what_the_unit_asks_for()
    {
        Difficulty taken = Sample.LaterDateAsked.Taken();

        Assert.Equal("2026-12-15", OfficeDifficultyCard.Render(Sample.Of(taken, Open), Context).Input(Fields.GrantedDate).Text("value"));
        Assert.Equal(
            "2026-12-13",
            OfficeDifficultyCard.Render(Sample.Of(taken, Open), Context, new OfficeTyped("được", "2026-12-13", null, null, null, null)).Input(Fields.GrantedDate).Text("value"));
        Assert.Null(OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.Taken(), Open), Context).Input(Fields.GrantedDate)["value"]);
    }

    [Fact]
    public void Granting_a_later_date_needs_no_words_in_the_client_either() =>
        Assert.DoesNotContain(
            OfficeDifficultyCard.Render(Sample.Of(Sample.LaterDateAsked.Taken(), Open), Context).Objects(), o => o["isRequired"] is not null);

    [Fact]
    public void The_answer_can_be_acted_on_in_place_while_the_assignment_is_open()
    {
        AdaptiveCard card = DifficultyAnsweredCard.Render(Sample.Of(Sample.Reported.Answered(), Open), Context);

        Assert.Contains("Văn phòng đã bố trí 3 triệu đồng.", card.Read(), StringComparison.Ordinal);
        Assert.Contains("Việc này được mở lại.", card.Read(), StringComparison.Ordinal);
        Assert.Equal([Verbs.ConfirmAll, Verbs.OpenConfirm, Verbs.OpenDifficulty], card.Verbs());
        Assert.Empty(DifficultyAnsweredCard.Render(Sample.Of(Sample.Reported.Answered(), Confirmed), Context).Verbs());
    }

    [Fact]
    public void A_granted_date_is_told_with_the_assignments_new_due_moment()
    {
        string read = DifficultyAnsweredCard.Render(Sample.Of(Sample.LaterDateAsked.Granted(), Sample.View(Sample.Ceremony.MovedTo15())), Context).Read();

        Assert.Contains("Văn phòng Sở đồng ý lùi hạn\nKhó khăn, vướng mắc: KK-2026-0007", read, StringComparison.Ordinal);
        Assert.Contains("Lùi hạn đến: thứ Ba, 15/12/2026", read, StringComparison.Ordinal);
        Assert.Contains("trước 17:00 ngày 15/12/2026", read, StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_says_which_of_the_two_decided()
    {
        Difficulty refused = Sample.Reported.Disagreed();
        Assert.StartsWith("Giám đốc Sở đã cho ý kiến: Không đồng ý", DifficultyAnsweredCard.Render(Sample.Of(refused, Open), Context).Read(), StringComparison.Ordinal);
        Assert.StartsWith(
            "Phó Giám đốc Sở đã cho ý kiến: Không đồng ý",
            DifficultyAnsweredCard.Render(Sample.Of(refused with { Deputy = refused.Decision!.Upn }, Open), Context).Read(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_chief_submits_or_returns_and_in_a_small_office_the_officer_submits()
    {
        Assert.Equal([Verbs.SubmitToDirector, Verbs.ReturnToOfficer], OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.WithChief(), Open), Context).Verbs());
        Assert.Contains(Verbs.SubmitToDirector, OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.Taken(), Open) with { SkipChief = true }, Context).Verbs());
        Assert.Empty(OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.WithDirector(), Open), Context).Verbs());
        Assert.Empty(OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.TaskGiven(), Open), Context).Verbs());
        Assert.Equal(
            [Verbs.AnswerDifficulty, Verbs.GrantLaterDate],
            OfficeDifficultyCard.Render(Sample.Of(Sample.Reported.TaskGiven(), Open) with { IsTaskLost = true }, Context).Verbs());
    }

    [Fact]
    public void The_Director_may_pass_it_on_a_deputy_may_not_and_what_was_passed_the_Director_can_still_decide()
    {
        DifficultyView submitted = Sample.Of(Sample.Reported.WithDirector(), Open);
        DifficultyView passed = submitted with { Difficulty = submitted.Difficulty with { Deputy = Account("pgd.khoahoc"), DeputyName = "Phó Giám đốc" } };

        Assert.Equal([Verbs.Agree, Verbs.Disagree, Verbs.AskForMore, Verbs.PassToDeputy], DirectorCard.Render(submitted, false, Context).Verbs());
        Assert.Equal([Verbs.Agree, Verbs.Disagree, Verbs.AskForMore], DirectorCard.Render(passed, true, Context).Verbs());
        Assert.Equal([Verbs.Agree, Verbs.Disagree, Verbs.AskForMore, Verbs.PassToDeputy], DirectorCard.Render(passed, false, Context).Verbs());
        Assert.Contains("Phó Giám đốc", DirectorCard.Render(passed, false, Context).Read(), StringComparison.Ordinal);
        Assert.Empty(DirectorCard.Render(Sample.Of(Sample.Reported.TaskGiven(), Open), false, Context).Verbs());
    }

    [Fact]
    public void A_blocked_assignment_shows_its_difficultys_number_deadline_and_state()
    {
        string read = AssignmentCard.Render(
            Sample.View(Sample.Ceremony.Blocked(), "KK-2026-0007") with { Blocker = Sample.Reported }, Context).Read();
        foreach (string part in (string[])["KK-2026-0007", "Hạn tiếp nhận: 17:00 ngày 08/12/2026", "Hạn xử lý: 17:00 ngày 10/12/2026", "Chưa tiếp nhận"])
        {
            Assert.Contains(part, read, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_a_card_shows_of_a_waiting_assignment_grows_with_its_difficulty_and_never_falls_when_it_is_freed()
    {
        AssignmentView waiting = Sample.View(Sample.Ceremony.Blocked()) with { Blocker = Sample.Reported };
        AssignmentView moved = waiting with { Blocker = Sample.Reported with { Version = 9 } };
        AssignmentView freed = waiting with { Assignment = waiting.Assignment with { Version = waiting.Assignment.Version + 1 }, Blocker = null };
        Assert.True(waiting.ShownVersion < moved.ShownVersion && moved.ShownVersion < freed.ShownVersion);
    }
}

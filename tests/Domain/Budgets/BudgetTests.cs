using System.Text.Json;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Budgets;

public sealed class BudgetTests
{
    private static readonly DateTime Now = Time("07/12/2026 10:00");
    private static readonly Roster Roster = SampleRoster.Roster;
    private static readonly WorkCalendar Calendar = ShippedCalendar.Calendar;
    private static readonly NeedForm Leaflets = new("In tờ rơi", "2027", "15.000.000", "05/TTr-TDC");

    private static readonly BudgetRequest Asked = After(null, Ask(Leaflets, SampleRoster.Head));
    private static readonly BudgetRequest WithChief = After(Asked, Appraised(Asked, "12.000.000", null, SampleRoster.Officer));
    private static readonly BudgetRequest WithDirector = After(WithChief, Appraised(WithChief, "12.000.000", null, SampleRoster.Chief));

    [Fact]
    public void A_request_goes_from_the_unit_over_officer_and_chief_to_the_Director()
    {
        Assert.Equal(("TDC", 2027, 15_000_000, BudgetStatus.Asked), (Asked.UnitCode.Text, Asked.Need.ForYear, Asked.Need.Estimated, Asked.Status));
        Assert.Equal((BudgetStatus.WithChief, 12_000_000L), (WithChief.Status, WithChief.Appraised!.Amount));
        Assert.Equal((BudgetStatus.WithDirector, "Ông cb", "Ông cvp"), (WithDirector.Status, WithDirector.Appraised!.FirstBy!.Name, WithDirector.Appraised.Step.Name));
        BudgetRequest granted = After(WithDirector, GrantMoney.Grant(WithDirector, Form(WithDirector, "10.000.000", "Đồng ý"), SampleRoster.Director, Roster, Now));
        Assert.Equal((BudgetStatus.Granted, 10_000_000L, "Ông gd"), (granted.Status, granted.Granted, granted.Closed!.Name));
        GrantMoney.Grant(granted, Form(WithDirector, "12.000.000", null), SampleRoster.Director, Roster, Now).IsRepeated();
    }

    [Theory]
    [InlineData(null, "15.000.000", "2026", "purpose BudgetPurposeMissing")]
    [InlineData("In tờ rơi", null, null, "estimated AmountMissing")]
    [InlineData("In tờ rơi", "15 triệu", null, "estimated AmountToCheck 15.000.000")]
    [InlineData("TUYỆT MẬT", "15.000.000", "2028", "purpose SecrecyStamp; forYear BudgetYearFar")]
    public void What_a_unit_left_out_or_wrote_otherwise_is_named(string? purpose, string? amount, string? year, string faults) =>
        Assert.Equal(faults, Ask(new NeedForm(purpose, year, amount, null), SampleRoster.Head).Faults());

    [Fact]
    public void Only_who_confirms_for_the_unit_asks_corrects_and_withdraws()
    {
        foreach (Person by in (Person[])[SampleRoster.Staff, SampleRoster.OtherHead, SampleRoster.Officer, SampleRoster.Director, SampleRoster.External])
        {
            Assert.Equal("- NotAllowedToAskForMoney", Ask(Leaflets, by).Faults());
            Assert.Equal("- NotAllowedToAskForMoney", AskForMoney.Correct(Asked, Leaflets, by, Roster, Now).Faults());
            Assert.Equal("- NotAllowedToAskForMoney", AskForMoney.Withdraw(Asked, by, Roster, Now).Faults());
        }

        AskForMoney.Ask(Asked, "t", TheUnit("TDC"), Leaflets, SampleRoster.Contact, Roster, Now).IsRepeated();
    }

    [Fact]
    public void Who_takes_over_a_unit_sees_what_it_asked_for()
    {
        Assert.False(AskForMoney.MaySee(SampleRoster.Head, TheUnit("KHTC"), Roster));
        Assert.True(AskForMoney.MaySee(SampleRoster.Head, TheUnit("KHTC"), RosterDayTests.Merged().ToRoster(Day("07/12/2026"))));
    }

    [Fact]
    public void It_is_corrected_before_the_appraisal_and_completed_after_it_was_returned()
    {
        BudgetRequest less = After(Asked, AskForMoney.Correct(Asked, Leaflets with { Estimated = "9.000.000" }, SampleRoster.Deputy, Roster, Now));
        Assert.Equal((9_000_000, BudgetStatus.Asked), (less.Need.Estimated, less.Status));
        AskForMoney.Correct(Asked, Leaflets, SampleRoster.Head, Roster, Now).IsRepeated();
        Assert.Equal("- BudgetAppraised", AskForMoney.Correct(WithChief, Leaflets, SampleRoster.Head, Roster, Now).Faults());

        Assert.Equal("answer ReturnWordsMissing", Appraise.Return(Asked, Form(Asked, null, " "), SampleRoster.Officer, Roster, Now).Faults());
        BudgetRequest returned = After(WithChief, Appraise.Return(WithChief, Form(WithChief, null, "Thiếu báo giá"), SampleRoster.Chief, Roster, Now));
        Assert.Equal((BudgetStatus.Returned, "Thiếu báo giá", null), (returned.Status, returned.Returned!.Words, returned.Appraised));
        BudgetRequest again = After(returned, AskForMoney.Correct(returned, Leaflets, SampleRoster.Head, Roster, Now));
        Assert.Equal((BudgetStatus.Asked, null), (again.Status, again.Returned));
    }

    [Fact]
    public void The_appraisal_is_over_the_estimate_only_with_a_reason_and_of_what_its_writer_saw()
    {
        Assert.Equal("answer AppraisedOverEstimate 15.000.000", Appraised(Asked, "15.000.001", " ", SampleRoster.Officer).Faults());
        Assert.Equal(15_000_001, After(Asked, Appraised(Asked, "15.000.001", "Giá giấy tăng", SampleRoster.Officer)).Appraised!.Amount);
        Assert.Equal("- BudgetMovedOn", Appraise.Decide(Asked, new("9.000.000", null, "0"), SampleRoster.Officer, false, Roster, Calendar, Now).Faults());
        Assert.Equal("- NotAnOfficer", Appraised(Asked, "9.000.000", null, SampleRoster.Head).Faults());
        Appraised(WithChief, "9.000.000", null, SampleRoster.OtherOfficer).IsRepeated();
        Appraised(WithDirector, "9.000.000", null, SampleRoster.Chief).IsRepeated();
    }

    [Fact]
    public void Without_a_chief_an_officer_is_told_that_nobody_can_submit_it()
    {
        Roster nobody = new(Roster.Units, Roster.People.Where(p => p != SampleRoster.Chief));
        Assert.Equal("- NoChiefOfOffice", Appraise.Decide(Asked, Form(Asked, "9.000.000", null), SampleRoster.Officer, false, nobody, Calendar, Now).Faults());
    }

    [Fact]
    public void In_a_small_office_an_officer_submits() =>
        Assert.Equal(BudgetStatus.WithDirector, After(Asked, Appraise.Decide(Asked, Form(Asked, "9.000.000", null), SampleRoster.Officer, true, Roster, Calendar, Now)).Status);

    [Fact]
    public void The_Director_alone_decides_and_grants_at_most_what_was_appraised()
    {
        Assert.Equal("amount GrantedOverAppraised 12.000.000", GrantMoney.Grant(WithDirector, Form(WithDirector, "12.000.001", null), SampleRoster.Director, Roster, Now).Faults());
        Assert.Equal("decision ReasonMissing", GrantMoney.Refuse(WithDirector, Form(WithDirector, null, null), SampleRoster.Director, Roster, Now).Faults());
        Assert.Equal("decision ClarificationMissing", GrantMoney.SendBack(WithDirector, Form(WithDirector, null, null), SampleRoster.Director, Roster, Now).Faults());
        foreach (Person by in (Person[])[SampleRoster.DeputyDirector, SampleRoster.Chief, SampleRoster.Head])
        {
            Assert.Equal("- NotTheDirector", GrantMoney.Grant(WithDirector, Form(WithDirector, "12.000.000", null), by, Roster, Now).Faults());
        }

        BudgetRequest back = After(WithDirector, GrantMoney.SendBack(WithDirector, Form(WithDirector, null, "Nguồn nào?"), SampleRoster.Director, Roster, Now));
        Assert.Equal((BudgetStatus.Asked, "Nguồn nào?"), (back.Status, back.Returned!.Words));
        GrantMoney.Grant(back, Form(back, "1.000.000", null), SampleRoster.Director, Roster, Now).IsRepeated();
    }

    // The Director asked for it as a head, corrected it as a contact, appraised it as an officer, submitted it as the chief.
    [Theory]
    [InlineData("ask")]
    [InlineData("correct")]
    [InlineData("appraise")]
    [InlineData("submit")]
    public void Who_had_a_part_in_it_grants_nothing_also_in_another_role_and_under_another_account(string part)
    {
        Guid account = Guid.NewGuid();
        Person Party(string step, Person other) => step == part ? other with { Upn = Account("truoc@so.example"), AadObjectId = account } : other;
        Person asks = Party("ask", SampleRoster.Head);
        Roster asking = new(Roster.Units, [.. Roster.People.Where(p => p != SampleRoster.Head && p != SampleRoster.Contact), asks, Party("correct", SampleRoster.Contact)]);
        BudgetRequest asked = After(null, AskForMoney.Ask(null, "t", TheUnit("TDC"), Leaflets, asks, asking, Now));
        BudgetRequest less = After(asked, AskForMoney.Correct(asked, Leaflets with { Estimated = "14.000.000" }, Party("correct", SampleRoster.Contact), asking, Now));
        BudgetRequest appraised = After(less, Appraise.Decide(less, Form(less, "12.000.000", null), Party("appraise", SampleRoster.Officer), false, Roster, Calendar, Now));
        BudgetRequest submitted = After(appraised, Appraise.Decide(appraised, Form(appraised, "12.000.000", null), Party("submit", SampleRoster.Chief), false, Roster, Calendar, Now));

        Person byId = SampleRoster.Director with { AadObjectId = account };
        Person byName = SampleRoster.Director with { AadObjectId = Guid.NewGuid() };
        foreach (Roster roster in (Roster[])
            [Directed(byId), new(Roster.Units, Directed(byName).People, former: [new FormerAccount(byName.Upn, Account("truoc@so.example"), null)])])
        {
            Person director = roster.WithRole(Role.Director)[0];
            Assert.Equal("- GranterTookPart", GrantMoney.Grant(submitted, Form(submitted, "12.000.000", null), director, roster, Now).Faults());
            Assert.Equal(SampleRoster.DeputyDirector, GrantMoney.GranterOf(submitted, roster));
            Assert.Equal(
                BudgetStatus.Granted, After(submitted, GrantMoney.Grant(submitted, Form(submitted, "12.000.000", null), SampleRoster.DeputyDirector, roster, Now)).Status);
        }

        // Another Director goes before a deputy; where there is neither nobody grants, and the Director still refuses.
        Roster alone = new(Roster.Units, Directed(byId).People.Where(p => p.Role is not Role.DeputyDirector));
        Assert.Null(GrantMoney.GranterOf(submitted, alone));
        GrantMoney.Refuse(submitted, Form(submitted, null, "Hết kinh phí"), byId, alone, Now).Fact();
        Roster two = new(Roster.Units, [.. Directed(byId).People, SampleRoster.Director with { Upn = Account("gd2@so.example") }]);
        Assert.Equal("- NotTheDirector", GrantMoney.Grant(submitted, Form(submitted, "12.000.000", null), SampleRoster.DeputyDirector, two, Now).Faults());
    }

    [Fact]
    public void Requests_from_before_object_ids_were_kept_go_by_the_principal_name()
    {
        const string Kept = """
            {"Id":"t","UnitCode":"TDC","Need":{"Purpose":"In tờ rơi","ForYear":2027,"Estimated":15000000},
            "Asked":{"Upn":"gd@so.example","Name":"Ông gd","At":"2026-12-07T10:00:00"},"Status":3,"Version":2}
            """;
        BudgetRequest request = JsonSerializer.Deserialize<BudgetRequest>(Kept)!;
        Assert.Empty(request.Parties);
        Assert.True(request.HasPart(SampleRoster.Director, Roster));
        Assert.False(request.HasPart(SampleRoster.DeputyDirector, Roster));
        Assert.Equal("Ông gd", JsonSerializer.Deserialize<BudgetFact>("""{"kind":"withdrawn","At":"2026-12-07T10:00:00","By":"gd@so.example","ByName":"Ông gd"}""")!.ByName);
    }

    [Fact]
    public void A_correction_keeps_the_Directors_question_and_is_appraised_anew()
    {
        BudgetRequest back = After(WithDirector, GrantMoney.SendBack(WithDirector, Form(WithDirector, null, "Nguồn nào?"), SampleRoster.Director, Roster, Now));
        BudgetRequest less = After(back, AskForMoney.Correct(back, Leaflets with { Estimated = "5.000.000" }, SampleRoster.Head, Roster, Now));

        Assert.Equal((BudgetStatus.Asked, 5_000_000, null, "Nguồn nào?"), (less.Status, less.Need.Estimated, less.Appraised, less.Returned!.Words));
        Assert.Equal("answer AppraisedOverEstimate 5.000.000", Appraised(less, "12.000.000", null, SampleRoster.Officer).Faults());
    }

    // Asked on Monday 07/12 at 10:00: appraised and submitted by Thursday 10/12; the Director decides by then as well.
    [Theory]
    [InlineData("10/12/2026 16:59", null, null)]
    [InlineData("11/12/2026 09:30", "channel", "chief")]
    [InlineData("14/12/2026 09:30", "chief", null)]
    public void Silence_reminds_of_money_as_of_a_difficulty(string now, string? asked, string? withChief)
    {
        string? Whom(BudgetRequest request) =>
            MoneyReminders.Today(request, Calendar, Time(now)) is { } late ? late.ToHandler ? "channel" : "chief" : null;
        Assert.Equal((asked, withChief, withChief), (Whom(Asked), Whom(WithChief), Whom(WithDirector)));
        BudgetRequest returned = After(Asked, Appraise.Return(Asked, Form(Asked, null, "Thiếu báo giá"), SampleRoster.Officer, Roster, Now));
        Assert.Null(MoneyReminders.DueOf(returned, Calendar));
        BudgetRequest completed = After(returned, AskForMoney.Correct(returned, Leaflets, SampleRoster.Head, Roster, Time("14/12/2026 08:00")));
        Assert.Equal(Time("17/12/2026 17:00"), MoneyReminders.DueOf(completed, Calendar));
    }

    [Fact]
    public void The_years_figures_add_up_and_leave_out_what_was_withdrawn()
    {
        BudgetRequest granted = After(WithDirector, GrantMoney.Grant(WithDirector, Form(WithDirector, "10.000.000", null), SampleRoster.Director, Roster, Now));
        BudgetRequest refused = After(WithDirector, GrantMoney.Refuse(WithDirector, Form(WithDirector, null, "Hết"), SampleRoster.Director, Roster, Now)) with { UnitCode = TheUnit("KHTC") };
        BudgetRequest withdrawn = After(Asked, AskForMoney.Withdraw(Asked, SampleRoster.Head, Roster, Now));
        BudgetRequest other = Asked with { Need = Asked.Need with { ForYear = 2026 } };
        BudgetFigures figures = BudgetFigures.Of([granted, refused, withdrawn, other, Asked], 2027);

        Assert.Equal(new BudgetSum(3, 45_000_000, 24_000_000, 10_000_000), figures.All);
        Assert.Equal(
            [new(TheUnit("TDC"), new(2, 30_000_000, 12_000_000, 10_000_000)), new(TheUnit("KHTC"), new(1, 15_000_000, 12_000_000, 0))], figures.Units);
        Assert.Equal(1, figures.Waiting);
        Assert.Equal(10_000_000, figures.ToRecorded(code => code).Measures["amount-granted"]);
    }

    [Fact]
    public void Facts_survive_being_kept_as_JSON()
    {
        BudgetFact[] facts = [Ask(Leaflets, SampleRoster.Head).Fact(), Appraised(Asked, "9.000.000", null, SampleRoster.Officer).Fact()];
        Assert.Equal(facts, JsonSerializer.Deserialize<BudgetFact[]>(JsonSerializer.Serialize(facts)));
    }

    private static Roster Directed(Person director) => new(Roster.Units, Roster.People.Select(p => p == SampleRoster.Director ? director : p));

    private static BudgetRequest After(BudgetRequest? before, Outcome<BudgetFact> outcome) => BudgetRequest.Evolve(before, outcome.Fact());

    private static Outcome<BudgetFact> Ask(NeedForm form, Person by) => AskForMoney.Ask(null, "t", TheUnit("TDC"), form, by, Roster, Now);

    private static Outcome<BudgetFact> Appraised(BudgetRequest request, string? amount, string? words, Person by) =>
        Appraise.Decide(request, Form(request, amount, words), by, false, Roster, Calendar, Now);

    private static AmountForm Form(BudgetRequest shown, string? amount, string? words) => new(amount, words, $"{shown.Version}");
}

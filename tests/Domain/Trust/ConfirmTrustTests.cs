using System.Text.Json;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Trust;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Trust;

/// <summary>A second person confirms a waiting change, once, while it is still what was proposed.</summary>
public sealed class ConfirmTrustTests
{
    private static readonly DateTime At = Time("07/12/2026 10:00");
    private static readonly RosterContent Now = RosterContent.Of(SampleRoster.Roster);
    private static readonly Person Promoted = SampleRoster.Staff with { Role = Role.Officer, UnitCode = TheUnit("VP") };
    private static readonly TrustChange Waiting = Proposed(new TrustRow(SampleRoster.Staff, Promoted));

    [Fact]
    public void The_Director_the_chief_and_another_editor_confirm_and_nobody_else()
    {
        foreach (Person who in (Person[])[SampleRoster.Director, SampleRoster.Chief, SampleRoster.OtherOfficer, SampleRoster.Admin])
        {
            TrustDecision decision = Confirm(Waiting, Now, who).Fact();
            Assert.Equal(Promoted, decision.Next!.FindPerson("nv@so.example"));
            Assert.Equal(TrustStatus.InEffect, TrustChange.Evolve(Waiting, decision.Fact).Status);
        }

        Assert.Equal("- TrustOwnProposal", Confirm(Waiting, Now, SampleRoster.Officer).Faults());
        Assert.Equal("- TrustConcernsYou", Confirm(Proposed(new TrustRow(SampleRoster.Admin, null)), Now, SampleRoster.Admin).Faults());
        foreach (Person who in (Person[])[SampleRoster.Head, SampleRoster.Staff, SampleRoster.DeputyDirector, SampleRoster.PlanEditor])
        {
            Assert.Equal("- NotAllowedToConfirmTrust", Confirm(Waiting, Now, who).Faults());
        }
    }

    [Fact]
    public void It_is_confirmed_once_within_seven_days_or_withdrawn()
    {
        TrustChange confirmed = TrustChange.Evolve(Waiting, Confirm(Waiting, Now, SampleRoster.Chief).Fact().Fact);
        Confirm(confirmed, Now, SampleRoster.Director).IsRepeated();
        Assert.NotNull(ConfirmTrust.Decide(Waiting, Now, SampleRoster.Chief, At.AddDays(7)).Fact().Next);
        Assert.Equal("- TrustExpired", ConfirmTrust.Decide(Waiting, Now, SampleRoster.Chief, At.AddDays(7).AddMinutes(1)).Faults());

        foreach (Person who in (Person[])[SampleRoster.Officer, SampleRoster.Chief])
        {
            TrustChange withdrawn = TrustChange.Evolve(Waiting, ConfirmTrust.Withdraw(Waiting, who, At).Fact().Fact);
            Assert.Equal((TrustStatus.Withdrawn, who.Name), (withdrawn.Status, withdrawn.Ended!.Name));
            Confirm(withdrawn, Now, SampleRoster.Director).IsRepeated();
        }

        Assert.Equal("- NotAllowedToConfirmTrust", ConfirmTrust.Withdraw(Waiting, SampleRoster.Head, At).Faults());
    }

    [Fact]
    public void It_is_void_when_the_row_is_another_by_now_and_not_when_only_its_name_is()
    {
        Person staff = SampleRoster.Staff;
        foreach (RosterContent since in (RosterContent[])
            [Now.Without(staff), Now.With(staff, staff with { Role = Role.Deputy }), Now.With(staff, staff with { UnitCode = TheUnit("KHTC") }), Now.WithAccount(staff, Account("nv2@so.example"))])
        {
            TrustDecision decision = Confirm(Waiting, since, SampleRoster.Chief).Fact();
            Assert.Null(decision.Next);
            Assert.Equal(TrustStatus.Void, TrustChange.Evolve(Waiting, decision.Fact).Status);
        }

        RosterContent named = Now.With(staff, staff with { Title = "Chuyên viên chính", AadObjectId = Guid.NewGuid() });
        RosterContent next = Confirm(Waiting, named, SampleRoster.Chief).Fact().Next!;
        Assert.Equal((Role.Officer, named.FindPerson(staff.Upn)!.AadObjectId), (next.FindPerson(staff.Upn)!.Role, next.FindPerson(staff.Upn)!.AadObjectId));
    }

    [Fact]
    public void It_is_void_when_the_rest_of_the_roster_leaves_no_place_for_it()
    {
        TrustChange added = Proposed(new TrustRow(null, new Person(Account("moi@so.example"), null, "Người mới", "", TheUnit("KHTC"), Role.Admin)));
        Assert.NotNull(Confirm(added, Now, SampleRoster.Chief).Fact().Next);
        RosterContent closed = Now.With(SampleRoster.Division with { ClosedOn = new(2026, 12, 1) });
        Assert.Null(Confirm(added, closed, SampleRoster.Chief).Fact().Next);
        Assert.Null(Confirm(added, Now.With(null, added.Rows[0].After!), SampleRoster.Chief).Fact().Next);
        Assert.Null(Confirm(Proposed(new TrustRow(null, new Person(Account("moi@so.example"), null, "Chánh", "", TheUnit("TDC"), Role.ChiefOfOffice))), Now, SampleRoster.Chief).Fact().Next);
    }

    [Fact]
    public void A_merger_is_confirmed_as_it_was_proposed()
    {
        RosterContent now = Now.Without(SampleRoster.OtherHead);
        RosterContent merged = ((Outcome<RosterContent>.Done)CloseUnit.Decide(now, "VP", "KHTC", SampleRoster.Officer, new(2026, 12, 7))).Value;
        TrustChange change = Proposed([.. TrustRows.Between(now, merged)], new UnitClosing(TheUnit("VP"), TheUnit("KHTC")));

        RosterContent next = Confirm(change, now, SampleRoster.Director).Fact().Next!;
        Assert.Equal(("KHTC", "KHTC"), (next.FindUnit("VP")!.MergedInto, next.FindPerson(SampleRoster.Chief.Upn)!.UnitCode));
        RosterContent more = now.With(null, new Person(Account("moi@so.example"), null, "Cán bộ mới", "", TheUnit("VP"), Role.Officer));
        Assert.Null(Confirm(change, more, SampleRoster.Director).Fact().Next);
    }

    [Fact]
    public void The_id_follows_from_the_rows_and_facts_survive_being_kept_as_JSON()
    {
        Assert.Equal(Waiting.Id, Proposed(new TrustRow(SampleRoster.Staff with { Name = "Tên khác" }, Promoted)).Id);
        Assert.NotEqual(Waiting.Id, TrustChange.IdOf(Waiting.Rows, null, 1));
        Assert.NotEqual(Waiting.Id, TrustChange.IdOf([new TrustRow(SampleRoster.Staff, Promoted with { Role = Role.Admin })], null, 0));
        TrustFact kept = JsonSerializer.Deserialize<TrustFact>(JsonSerializer.Serialize<TrustFact>(Fact([.. Waiting.Rows], null)))!;
        Assert.Equal(JsonSerializer.Serialize(Waiting), JsonSerializer.Serialize(TrustChange.Evolve(null, kept)));
    }

    [Fact]
    public void An_account_that_somebody_had_before_is_still_theirs()
    {
        Guid old = Guid.NewGuid();
        Person head = SampleRoster.Head with { AadObjectId = old };
        RosterContent renamed = Now.With(SampleRoster.Head, head).WithAccount(head, Account("moi@so.example"));
        Person present = renamed.FindPerson("moi@so.example")! with { AadObjectId = Guid.NewGuid() };
        RosterContent seen = renamed.With(renamed.FindPerson("moi@so.example"), present);
        RosterContent again = RosterUpkeep.Settle(seen, seen.With(present, present with { AadObjectId = Guid.NewGuid() }));
        Roster roster = again.ToRoster(new(2026, 12, 7));
        Person who = roster.FindByUpn("moi@so.example")!;

        Assert.True(roster.IsSame(who, Account("cct@so.example"), null));
        Assert.True(roster.IsSame(who, Account("khac@so.example"), old));
        Assert.True(roster.IsSame(who, Account("khac@so.example"), present.AadObjectId));
        Assert.False(roster.IsSame(who, Account("khac@so.example"), Guid.NewGuid()));
        Assert.False(roster.IsSame(roster.FindByUpn("nv@so.example")!, Account("cct@so.example"), old));
    }

    private static Outcome<TrustDecision> Confirm(TrustChange change, RosterContent roster, Person by) => ConfirmTrust.Decide(change, roster, by, At.AddHours(1));

    private static TrustChange Proposed(params TrustRow[] rows) => Proposed(rows, null);

    private static TrustChange Proposed(TrustRow[] rows, UnitClosing? closing) => TrustChange.Evolve(null, Fact(rows, closing));

    private static TrustFact.Proposed Fact(TrustRow[] rows, UnitClosing? closing) => new(
        At, SampleRoster.Officer.Upn, SampleRoster.Officer.Name, TrustChange.IdOf(rows, closing, 0), rows, closing, "roster.person.save", At.AddDays(TrustChange.WaitingDays));
}

using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Trust;

namespace TeamsReformBot.Domain.Tests.Trust;

/// <summary>Who gives and takes roles of trust, and what waits for a second person.</summary>
public sealed class ProposeTrustTests
{
    private static readonly RosterContent Now = RosterContent.Of(SampleRoster.Roster);
    private static readonly RosterContent Promoted = Now.With(SampleRoster.Staff, SampleRoster.Staff with { Role = Role.Director });

    [Theory]
    [InlineData(Role.Staff, false)]
    [InlineData(Role.Contact, false)]
    [InlineData(Role.Head, false)]
    [InlineData(Role.Deputy, false)]
    [InlineData(Role.External, false)]
    [InlineData(Role.Officer, true)]
    [InlineData(Role.ChiefOfOffice, true)]
    [InlineData(Role.PlanEditor, true)]
    [InlineData(Role.DeputyDirector, true)]
    [InlineData(Role.Director, true)]
    [InlineData(Role.Admin, true)]
    public void A_role_of_trust_given_by_an_editor_waits_and_by_the_Director_or_the_chief_holds(Role role, bool ofTrust)
    {
        RosterContent next = Now.With(null, new Person(Account("moi@so.example"), null, "Người mới", "", TheUnit("BGD"), role));

        foreach (Person editor in (Person[])[SampleRoster.Officer, SampleRoster.Admin])
        {
            TrustSplit split = Decide(next, editor).Fact();
            Assert.Equal(ofTrust ? null : next, split.AtOnce);
            Assert.Equal(ofTrust ? 1 : 0, split.Waiting.Count);
        }

        foreach (Person chief in (Person[])[SampleRoster.Director, SampleRoster.Chief])
        {
            TrustSplit split = Decide(next, chief).Fact();
            Assert.Equal(next, split.AtOnce);
            Assert.Equal((ofTrust ? 1 : 0, 0), (split.InEffect.Count, split.Waiting.Count));
        }
    }

    [Fact]
    public void What_moves_takes_or_removes_trust_waits_as_well_and_a_name_does_not()
    {
        Person director = SampleRoster.Director;
        foreach (Person? after in (Person?[])[null, director with { Role = Role.Staff }, director with { UnitCode = TheUnit("VP") }, director with { AadObjectId = Guid.NewGuid() }])
        {
            RosterContent next = after is null ? Now.Without(director) : Now.With(director, after);
            Assert.Equal(new TrustRow(director, after), Assert.Single(Decide(next, SampleRoster.Officer).Fact().Waiting));
        }

        RosterContent renamed = Now.WithAccount(director, Account("gd2@so.example"));
        Assert.Equal(new TrustRow(director, director with { Upn = Account("gd2@so.example") }), Assert.Single(Decide(renamed, SampleRoster.Officer).Fact().Waiting));
        Assert.Empty(Decide(Now.With(director, director with { Name = "Giám đốc", Title = "Giám đốc Sở" }), SampleRoster.Officer).Fact().Waiting);
    }

    [Fact]
    public void Nobody_changes_their_own_role_or_account_whoever_they_are()
    {
        foreach (Person self in (Person[])[SampleRoster.Officer, SampleRoster.Chief, SampleRoster.Admin, SampleRoster.Director])
        {
            foreach (RosterContent next in (RosterContent[])
                [Now.With(self, self with { Role = Role.DeputyDirector }), Now.WithAccount(self, Account("khac@so.example")), Now.With(self, self with { AadObjectId = Guid.NewGuid() }), Now.Without(self)])
            {
                Assert.Equal("- OwnTrust", Decide(next, self).Faults());
            }
        }

        // Seen under another principal name, by object id.
        Person seen = SampleRoster.Officer with { AadObjectId = Guid.NewGuid() };
        RosterContent now = Now.With(SampleRoster.Officer, seen);
        RosterContent mine = now.With(seen, seen with { Role = Role.Director });
        Assert.Equal("- OwnTrust", ProposeTrust.Decide(now, mine, seen with { Upn = Account("khac@so.example") }, inParts: false).Faults());
    }

    [Fact]
    public void Of_a_list_the_rest_holds_at_once_and_the_rows_of_trust_wait()
    {
        RosterContent list = Promoted.Without(SampleRoster.OtherOfficer)
            .With(SampleRoster.Director, SampleRoster.Director with { Title = "Giám đốc Sở" })
            .With(null, new Person(Account("moi@so.example"), null, "Người mới", "", TheUnit("TDC"), Role.Staff))
            .With(null, new Person(Account("moi2@so.example"), null, "Cán bộ mới", "", TheUnit("VP"), Role.Officer));
        TrustSplit split = ProposeTrust.Decide(Now, list, SampleRoster.Officer, inParts: true).Fact();

        Assert.Equal(3, split.Waiting.Count);
        RosterContent rest = split.AtOnce!;
        Assert.Equal(
            (Role.Staff, Role.Officer, "Giám đốc Sở"),
            (rest.FindPerson("nv@so.example")!.Role, rest.FindPerson("cb2@so.example")!.Role, rest.FindPerson("gd@so.example")!.Title));
        Assert.NotNull(rest.FindPerson("moi@so.example"));
        Assert.Null(rest.FindPerson("moi2@so.example"));
        Assert.Null(ProposeTrust.Decide(Now, Promoted, SampleRoster.Officer, inParts: true).Fact().AtOnce);
    }

    [Fact]
    public void Who_takes_the_account_or_the_unit_of_a_row_that_waits_waits_with_it()
    {
        Person director = SampleRoster.Director with { AadObjectId = Guid.NewGuid() };
        RosterContent now = Now.With(SampleRoster.Director, director);
        RosterContent list = now.With(director, director with { AadObjectId = null })
            .With(SampleRoster.Staff, SampleRoster.Staff with { AadObjectId = director.AadObjectId })
            .With(SampleRoster.Chief, SampleRoster.Chief with { Role = Role.Staff })
            .With(SampleRoster.Contact, SampleRoster.Contact with { UnitCode = TheUnit("VP"), Role = Role.Head });
        TrustSplit split = ProposeTrust.Decide(now, list, SampleRoster.Officer, inParts: true).Fact();

        Assert.Equal(4, split.Waiting.Count);
        Assert.Null(split.AtOnce);
    }

    [Fact]
    public void What_would_leave_nobody_able_to_confirm_is_refused()
    {
        RosterContent one = Now with { People = [.. Now.People.Where(p => p == SampleRoster.Officer || !p.Role.IsOfTrust())] };
        Assert.Equal("- NobodyConfirms", ProposeTrust.Decide(Now, one, SampleRoster.Officer, inParts: true).Faults());

        // Two editors go on without Director and chief; but whoever is left now has to be somebody whom the change does not concern.
        RosterContent two = Now with { People = [.. one.People, SampleRoster.OtherOfficer] };
        Assert.NotEmpty(ProposeTrust.Decide(Now, two, SampleRoster.Officer, inParts: true).Fact().Waiting);
        Assert.Equal("- NobodyConfirms", ProposeTrust.Decide(two, two.With(SampleRoster.OtherOfficer, SampleRoster.OtherOfficer with { Role = Role.Director }), SampleRoster.Officer, false).Faults());
    }

    [Fact]
    public void A_merger_that_moves_people_of_trust_waits_as_a_whole()
    {
        RosterContent now = Now.Without(SampleRoster.OtherHead);
        RosterContent merged = ((Outcome<RosterContent>.Done)CloseUnit.Decide(now, "VP", "KHTC", SampleRoster.Officer, new(2026, 12, 1))).Value;
        TrustSplit split = ProposeTrust.Decide(now, merged, SampleRoster.Officer, inParts: false).Fact();

        Assert.Null(split.AtOnce);
        Assert.Equal(3, split.Waiting.Count);
        Assert.Equal(merged, ProposeTrust.Decide(now, merged, SampleRoster.Chief, inParts: false).Fact().AtOnce);
    }

    private static Outcome<TrustSplit> Decide(RosterContent next, Person by) => ProposeTrust.Decide(Now, next, by, inParts: false);
}

using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.PersonalData;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.PersonalData;

public sealed class AccountHeldTests
{
    private static readonly Upn Upn = Account("cv@so.example.vn");
    private static readonly Guid One = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000001");
    private static readonly Guid Two = Guid.Parse("aaaaaaaa-0000-4000-8000-000000000002");
    private static readonly Unit Division = new(TheUnit("KHTC"), "Phòng Kế hoạch - Tài chính", null, 9, OwnSeat: false);

    [Fact]
    public void Without_any_version_and_with_one_holder_it_was_always_theirs()
    {
        Assert.Equal([new AccountHeld(Upn, DateTime.MinValue, null)], AccountHeld.By(Someone("Nguyễn Văn A", One), []));
        Assert.Equal(
            [new AccountHeld(Upn, DateTime.MinValue, null)],
            AccountHeld.By(Someone("Nguyễn Văn A", One), [Version("01/01/2026", Someone("Nguyễn Văn A", null)), Version("01/06/2026", Someone("NGUYEN VAN A", One))]));
    }

    [Theory]
    [InlineData("Trần Thị B", true)]
    [InlineData("Trần Thị B", false)]
    [InlineData("Nguyễn Văn A", true)]
    public void It_is_theirs_from_the_version_that_gave_it_to_another_name_or_another_account(string name, bool otherId)
    {
        Person after = Someone(name, otherId ? Two : One);
        IReadOnlyList<AccountHeld> held = AccountHeld.By(after, [Version("01/01/2026", Someone("Nguyễn Văn A", One)), Version("01/06/2026", after), Version("01/07/2026", after with { Title = "Phó phòng" })]);

        Assert.Equal([new AccountHeld(Upn, Time("01/06/2026 08:00"), null)], held);
        Assert.False(held[0].Covers(Upn, Time("31/05/2026 10:00")));
        Assert.True(held[0].Covers("CV@so.example.vn", Time("01/06/2026 08:00")));
    }

    [Fact]
    public void An_account_that_the_Office_says_is_the_same_persons_changes_nothing_nor_does_a_name_written_better_nor_an_absence()
    {
        Person after = Someone("Nguyễn Văn A", Two);
        Assert.Equal(DateTime.MinValue, AccountHeld.By(after, [Version("01/01/2026", Someone("Nguyễn Văn A", One)), Version("01/06/2026", after) with { IsAccepted = true }])[0].From);

        Person written = Someone("Nguyễn Văn Anh A", One);
        Assert.Equal(
            DateTime.MinValue, AccountHeld.By(written, [Version("01/01/2026", Someone("Nguyen Van A", One)), Version("01/02/2026", null), Version("01/06/2026", written)])[0].From);
    }

    [Fact]
    public void Whoever_was_moved_keeps_what_they_did_under_the_former_account_and_its_next_holder_has_none_of_it()
    {
        Person was = Someone("Nguyễn Văn A", One);
        RosterContent before = new([Division], [was]);
        RosterContent moved = before.WithAccount(was, Account("a@so.example.vn"));
        Person next = Someone("Trần Thị B", Two);
        RosterVersion[] versions =
        [
            new(Time("01/01/2026 08:00"), before, false), new(Time("01/06/2026 08:00"), moved, false), new(Time("01/07/2026 08:00"), moved.With(null, next), false),
        ];

        Assert.Equal(
            [new AccountHeld(Account("a@so.example.vn"), Time("01/06/2026 08:00"), null), new AccountHeld(Upn, DateTime.MinValue, Time("01/06/2026 08:00"))],
            AccountHeld.By(moved.FindPerson(Account("a@so.example.vn"))!, versions));
        Assert.Equal([new AccountHeld(Upn, Time("01/07/2026 08:00"), null)], AccountHeld.By(next, versions));
    }

    private static Person Someone(string name, Guid? id) => new(Upn, id, name, "Chuyên viên", TheUnit("KHTC"), Role.Staff);

    private static RosterVersion Version(string day, Person? person) => new(Time($"{day} 08:00"), new RosterContent([Division], person is null ? [] : [person]), false);
}

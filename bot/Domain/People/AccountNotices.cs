using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;

namespace TeamsReformBot.Domain.People;

/// <summary>Somebody was seen with another account than the one kept: to the Office.</summary>
public static class AccountNotices
{
    /// <param name="person">As the roster has them.</param>
    /// <param name="seen">The object id that they were seen with.</param>
    public static OutboxMessage OtherAccount(Person person, Guid seen, DateTime dueAt) =>
        OutboxMessage.New(
            $"account|{person.Upn}|{seen:N}", MessageKind.OtherAccount, person.UnitCode, dueAt.Year, null,
            new Subject.Account(seen, person.Upn), dueAt);
}

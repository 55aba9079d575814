using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Resources;

namespace TeamsReformBot.Host.People;

/// <summary>To the Office's channel: somebody was seen with another account than the one kept.</summary>
public sealed class OtherAccountMessage(ReferenceData reference, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.OtherAccount;

    public Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        string[] parts = message.Subject.Split('|', 3);
        bool still = Guid.TryParseExact(parts[1], "N", out Guid seen) && reference.Roster.Find(seen) is null;
        Person? person = still ? reference.Roster.FindByUpn(parts[2]) : null;
        return Task.FromResult(person is null
            ? null
            : new OutgoingCard(
                OtherAccountCard.Render(person, seen, contexts.Now()),
                string.Format(ChatText.Culture, ChatText.OtherAccountSummary, person.Name),
                Follows: null));
    }
}

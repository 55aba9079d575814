using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
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
        OutgoingCard? card = message.Subject is Subject.Account account
            && reference.Roster.Find(account.Seen) is null
            && reference.Roster.FindByUpn(account.Upn) is { } person
                ? new OutgoingCard(
                    OtherAccountCard.Render(person, account.Seen, contexts.Now()),
                    string.Format(ChatText.Culture, ChatText.OtherAccountSummary, person.Name),
                    Follows: null)
                : null;
        return Task.FromResult<OutgoingCard?>(card);
    }
}

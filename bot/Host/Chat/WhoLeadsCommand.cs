using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Chat;

/// <summary>«Ai chủ trì tuyên truyền ISO», «ai chủ trì mục II.2.c».</summary>
public sealed class WhoLeadsCommand(ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.WhoLeads;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Slots said = message.Said.Slots;
        Duty[] duties =
        [
            .. reference.Plan.Duties.Where(d => !d.Retired
                && (said.Duties.Contains(d.Id) || (said.Clause is { } clause && d.ClauseIds.Contains(clause)))),
        ];
        return Task.FromResult<ChatReply>(duties.Length == 0
            ? new ChatReply.Words(ChatText.NoDutyOfThat)
            : new ChatReply.Card(AnswerCards.Leaders(duties, reference.Roster, contexts.Now()), ChatText.AnswerSummary));
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.People;

/// <summary>«Đơn vị QLKH», «danh sách»: who is who in a unit; without one, the asker's own, or for the Office the list of units.</summary>
public sealed class RosterCommand(UnitViews views, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.Roster;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        string? code = message.Said.Slots.Units.Count > 0 ? message.Said.Slots.Units[0] : null;
        if (code is null && (Permissions.MayEditRoster(message.Who) || Permissions.SeesAllUnits(message.Who)))
        {
            return new ChatReply.Card(UnitListCard.Render(reference.Roster, contexts.Now()), ChatText.RosterSummary);
        }

        return await views.OfAsync(code ?? message.Who.UnitCode, message.Who, cancellationToken) is { } view
            ? new ChatReply.Card(UnitCard.Render(view, contexts.Now()), ChatText.RosterSummary)
            : new ChatReply.Words(ChatText.NoSuchUnit);
    }
}

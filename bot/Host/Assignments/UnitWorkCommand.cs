using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Conversation;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>«Việc phòng mình còn gì»: the asker's unit's list.</summary>
public sealed class UnitWorkCommand(UnitWork work, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.UnitWork;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Unit unit = reference.Roster.Unit(message.Who.UnitCode);
        IReadOnlyList<AssignmentView> owed = await work.OwedAsync(unit.Code, cancellationToken);
        bool mayConfirm = message.ChannelId is null && Permissions.MayConfirm(message.Who, unit.Code, reference.Roster);
        CardContext context = contexts.Now();
        return new ChatReply.Card(UnitWorkCard.Render(unit, owed, mayConfirm, context), Summaries.Digest(owed, context));
    }
}

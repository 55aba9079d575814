using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Assignments;

/// <summary>«Việc phòng mình còn gì»: the asker's unit's list.</summary>
public sealed class UnitWorkCommand(UnitWork work, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.UnitWork;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        // «Việc phòng Kế hoạch còn gì»: another unit's only for who sees them all.
        string code = message.Said.Slots.Units is [var named] ? named : message.Who.UnitCode;
        if (code != message.Who.UnitCode && !Permissions.SeesAllUnits(message.Who))
        {
            return new ChatReply.Words(ChatText.OwingIsForOffice);
        }

        Unit unit = reference.Roster.Unit(code);
        IReadOnlyList<AssignmentView> owed = message.Said.Slots.Units is [_]
            ? await work.OwedAsync(unit.Code, cancellationToken)
            : await work.OwedAsync(message.Who, unit.Code, cancellationToken);
        bool mayConfirm = message.IsPersonal && Permissions.MayConfirm(message.Who, unit.Code, reference.Roster);
        CardContext context = contexts.Now();
        return new ChatReply.Card(UnitWorkCard.Render(unit, owed, mayConfirm, context), Summaries.Work(owed, context));
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;
using TeamsReformBot.Language.Said;

namespace TeamsReformBot.Host.Assignments;

/// <summary>«Xóa cái vừa nhập»: asks before it takes back what the asker entered last.</summary>
public sealed class UndoLastCommand(
    UnitStore units, AssignmentViews views, ReferenceData reference, BusinessClock clock, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.UndoLast;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        // An officer may have entered it on behalf of any unit.
        IEnumerable<UnitCode> codes = Permissions.IsOfficer(message.Who)
            ? reference.Roster.Units.Select(u => u.Code)
            : [message.Who.UnitCode];
        List<Assignment> confirmed = [];
        foreach (UnitCode code in codes)
        {
            confirmed.AddRange((await units.AssignmentsAsync(code, clock.Today, cancellationToken)).Select(s => s.State));
        }

        if (LastSaid.ByPerson(confirmed, message.Said.Slots, contexts.Now().Rule, message.Who) is not { Confirmation: { } said } assignment)
        {
            return new ChatReply.Words(ChatText.NothingToUndo);
        }

        AssignmentView view = await views.OfAsync(assignment, cancellationToken);
        CardContext context = contexts.Now();
        return new ChatReply.Card(
            view.Figures?.Freeze is null ? TakeBackCard.Render(view, said, context) : AssignmentCard.Render(view, context),
            ChatText.UndoSummary);
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Boards;

/// <summary>«Danh sách đôn đốc»: who owes what, as text to be copied.</summary>
public sealed class ChaseListCommand(OwedByNow owed, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.ChaseList;

    public Use Use => Use.Overseers;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        List<ChasedUnit> units = [];
        foreach ((Unit unit, IReadOnlyList<AssignmentView> all) in await owed.ReadAsync(owed.SaidBy(message.Said.Slots), cancellationToken))
        {
            // What waits for the Office's own answer is nobody else's to be chased for.
            AssignmentView[] open = [.. all.Where(v => v.Assignment.BlockedBy is null)];
            if (open.Length > 0)
            {
                units.Add(new ChasedUnit(unit, reference.Roster.AddresseeOf(unit.Code), open));
            }
        }

        return new ChatReply.Words(ChaseText.Of(units, contexts.Now()));
    }
}

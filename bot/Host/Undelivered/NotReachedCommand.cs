using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Host.Teams.Authentication;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Undelivered;

/// <summary>«Ai chưa cài trợ lý?», of all units or of those named: for the Office, in its channel or to its people.</summary>
public sealed class NotReachedCommand(
    Conversations conversations, UnreachablePeople unreachable, ReferenceData reference, Registration registration,
    CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.NotReached;

    public Use Use => Use.Officers with
    {
        May = (who, _) => Permissions.MayResend(who),
        NotBeforeOthers = () => ChatText.UndeliveredOnlyInOffice,
    };

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        HashSet<Guid> reached = [.. await conversations.PeopleAsync(cancellationToken)];
        Dictionary<Upn, UnreachableReason> reasons = (await unreachable.AllAsync(cancellationToken))
            .ToDictionary(row => row.Upn, row => row.Reason);
        IReadOnlyList<UnitCode> named = message.Said.Slots.Units;
        List<Person> asked = [.. reference.Roster.People.Where(p => named.Count == 0 || named.Contains(p.UnitCode))];
        UnitCode? office = Office.UnitCode(reference.Roster);
        NotReachedView view = new(
            [
                .. asked.Where(p => p.AadObjectId is not { } id || !reached.Contains(id))
                    .GroupBy(p => p.UnitCode).OrderByDescending(unit => unit.Key == office)
                    .SelectMany(unit => unit.OrderByDescending(p => p.Role.LeadsUnit()))
                    .Select(p => new NotReachedPerson(
                        p, reference.Roster.Unit(p.UnitCode), reasons.TryGetValue(p.Upn, out UnreachableReason why) ? why : null)),
            ],
            asked.Count,
            registration.AppId);
        CardContext context = contexts.Now();
        return new ChatReply.Card(NotReachedCard.Render(view, context), NotReachedCard.Summary(view, context));
    }
}

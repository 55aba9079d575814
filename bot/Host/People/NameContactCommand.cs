using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;
using TeamsReformBot.Language.Said;

namespace TeamsReformBot.Host.People;

/// <summary>«Giao cán bộ đầu mối»: the form with whom was understood, saved by a click.</summary>
public sealed class NameContactCommand(ReferenceData reference, Refusals refusals, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.NameContact;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Slots said = message.Said.Slots;
        Unit unit = reference.Roster.Unit(said.Units.Count > 0 ? said.Units[0] : message.Who.UnitCode);
        if (!Permissions.MayDelegate(message.Who, unit.Code, reference.Roster))
        {
            return new ChatReply.Words(await refusals.ForbiddenAsync(
                message.Who, nameof(IntentKind.NameContact), unit.Code, FaultCode.NotAllowedToDelegate, cancellationToken));
        }

        Person? person = SaidPerson.In(said.Text, reference.Roster.MembersOf(unit.Code).Where(p => p.Role is Role.Staff or Role.Contact));
        return new ChatReply.Card(RosterFormCards.Contact(unit, person?.Upn, [], reference.Roster, contexts.Now()), ChatText.RosterSummary);
    }
}

using System.Globalization;
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

/// <summary>«Ủy quyền cho Phó Trưởng phòng từ 1/12 đến 15/12»: the form with what was understood, saved by a click.</summary>
public sealed class DelegateCommand(ReferenceData reference, Refusals refusals, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.Delegate;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Slots said = message.Said.Slots;
        Unit unit = reference.Roster.Unit(said.Units.Count > 0 ? said.Units[0] : message.Who.UnitCode);
        if (!Permissions.MayDelegate(message.Who, unit.Code, reference.Roster))
        {
            return new ChatReply.Words(await refusals.ForbiddenAsync(
                message.Who, nameof(IntentKind.Delegate), unit.Code, FaultCode.NotAllowedToDelegate, cancellationToken));
        }

        Person? to = SaidPerson.In(said.Text, reference.Roster.MembersOf(unit.Code).Where(p => !p.Role.LeadsUnit()));
        Dictionary<string, string> typed = [];
        Add(typed, Fields.DelegateTo, to?.Upn);
        Add(typed, Fields.DelegateFrom, Written(said.Date));
        Add(typed, Fields.DelegateUntil, Written(said.Until));
        return new ChatReply.Card(
            RosterFormCards.Delegation(unit, new RosterForm(typed), [], reference.Roster, contexts.Now()), ChatText.RosterSummary);
    }

    private static void Add(Dictionary<string, string> typed, string field, string? value)
    {
        if (value is not null)
        {
            typed[field] = value;
        }
    }

    private static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Assignments;

/// <summary>«Đơn vị nào chưa báo cáo»: for the Office, in its channel or to its people and the directorate.</summary>
public sealed class UnitsOwingCommand(OwedByNow owed, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.UnitsOwing;

    public Use Use => Use.Overseers;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        // In the channel a form would take the list's place for everybody.
        bool mayEnter = message.IsPersonal && Permissions.IsOfficer(message.Who);
        IReadOnlyList<(Unit Unit, IReadOnlyList<AssignmentView> Owed)> units =
            await owed.ReadAsync(owed.SaidBy(message.Said.Slots) with { Units = [] }, cancellationToken);
        return new ChatReply.Card(
            UnitsOwingCard.Render([.. units.Select(u => new UnitOwing(u.Unit, u.Owed, NameAbove(u.Unit)))], contexts.Now(), mayEnter),
            ChatText.OwingSummary);
    }

    private string? NameAbove(Unit unit) =>
        unit.ParentCode is { } above ? reference.Roster.ReportingUnits.FirstOrDefault(u => u.Code == above)?.Name : null;
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Conversation;
using TeamsReformBot.Domain.Occurrences;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Assignments;

/// <summary>«Đơn vị nào chưa báo cáo»: for the Office, in its channel or to its people and the directorate.</summary>
public sealed class UnitsOwingCommand(UnitWork work, ReferenceData reference, OfficeChannel officeChannel, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.UnitsOwing;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        bool inOffice = message.ChannelId is { } channel && channel == await officeChannel.IdAsync(cancellationToken);
        if (!inOffice && !Permissions.SeesAllUnits(message.Who))
        {
            return new ChatReply.Words(ChatText.OwingIsForOffice);
        }

        CardContext context = contexts.Now();
        // In the channel a form would take the list's place for everybody.
        bool mayEnter = message.ChannelId is null && Permissions.IsOfficer(message.Who);
        List<UnitOwing> owing = [];
        foreach (Unit unit in reference.Roster.ReportingUnits)
        {
            List<AssignmentView> owed =
            [
                .. (await work.OwedAsync(unit.Code, cancellationToken))
                    .Where(v => Ladder.IsOwedByNow(v.Assignment, v.Duty, reference.Calendar, context.Now) && IsMeant(v.Assignment.Id, message.Said.Slots, context)),
            ];
            if (owed.Count > 0)
            {
                owing.Add(new UnitOwing(unit, owed, unit.ParentCode is { } above ? reference.Roster.ReportingUnits.FirstOrDefault(u => u.Code == above)?.Name : null));
            }
        }

        return new ChatReply.Card(UnitsOwingCard.Render(owing, context, mayEnter), ChatText.OwingSummary);
    }

    // «… chưa báo cáo quý 3», «ai chưa xác nhận chào cờ».
    private static bool IsMeant(AssignmentId id, Slots said, CardContext context)
    {
        if (said.Duties.Count > 0 && !said.Duties.Contains(id.DutyId))
        {
            return false;
        }

        return said.Period?.LookingBack(DateOnly.FromDateTime(context.Now), context.Rule) is not { } asked
            || (OccurrenceKey.PeriodOf(id.OccurrenceKey, context.Rule) is { } own && own.First >= asked.First && own.Last <= asked.Last);
    }
}

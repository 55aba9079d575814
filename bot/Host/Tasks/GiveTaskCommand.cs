using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tasks;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Tasks;

/// <summary>«Giao TTTK đăng bài về … trước ngày 10/12»: what was understood, to be checked and sent.</summary>
public sealed class GiveTaskCommand(ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.GiveTask;

    public Use Use => new(Office.MayGiveTasks, FaultCode.NotAllowedToGiveTasks) { Words = () => ChatText.TasksAreForOffice };

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Slots slots = message.Said.Slots;
        TaskForm form = new(
            slots.Units is [var only] ? only : null,
            slots.Text,
            slots.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return Task.FromResult<ChatReply>(new ChatReply.Card(
            TaskCard.Draft(form, reference.Roster.ReportingUnits, Guid.NewGuid().ToString("N"), reference.Calendar, [], contexts.Now()),
            ChatText.TaskSummary));
    }
}

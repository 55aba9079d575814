using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Calendar;

/// <summary>«Giờ làm việc», «đổi giờ làm việc mùa hè»: everybody reads, the Office changes.</summary>
public sealed class WorkingHoursCommand(ReferenceData reference, BusinessClock clock, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.WorkingHours;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        HoursForm? form = Permissions.IsOfficer(message.Who) ? HoursForm.Of(SeasonHours.Next(clock.Today)) : null;
        return Task.FromResult<ChatReply>(new ChatReply.Card(
            HoursCard.Render(reference.Calendar, reference.Hours, form, [], null, contexts.Now()), HoursCard.Summary(contexts.Now())));
    }
}

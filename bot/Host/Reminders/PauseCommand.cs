using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Settings;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;
using TeamsReformBot.Language.Said;

namespace TeamsReformBot.Host.Reminders;

/// <summary>«Tạm dừng nhắc từ 10/12 đến 15/12»: the days, and what they would hold back, are shown before anything is paused.</summary>
public sealed class PauseCommand(PauseForms forms, ReferenceData reference, BusinessClock clock, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.PauseAll;

    public Use Use => Use.Officers;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        CardContext context = contexts.Now();
        PauseForm said = SaidPause.Of(message.Said.Slots);
        return new ChatReply.Card(
            said is { From: null, Until: null } && reference.Settings.HasPause(clock.Today)
                ? PauseCard.State(reference.Settings, context)
                : await forms.OpenAsync(said, [], cancellationToken),
            PauseCard.Summary(context));
    }
}

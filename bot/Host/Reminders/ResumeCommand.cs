using TeamsReformBot.Cards;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Reminders;

/// <summary>«Tiếp tục nhắc».</summary>
public sealed class ResumeCommand(ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.ResumeAll;

    public Use Use => Use.Officers;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) => Task.FromResult<ChatReply>(
        new ChatReply.Card(PauseCard.State(reference.Settings, contexts.Now()), PauseCard.Summary(contexts.Now())));
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Reminders;

/// <summary>«Tiếp tục nhắc».</summary>
public sealed class ResumeCommand(ReferenceData reference, AuditLog audit, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.ResumeAll;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) => Permissions.IsOfficer(message.Who)
        ? new ChatReply.Card(PauseCard.State(reference.Settings, contexts.Now()), PauseCard.Summary(contexts.Now()))
        : await OfficersOnly.AnswerAsync(message, Intent, audit, contexts, cancellationToken);
}

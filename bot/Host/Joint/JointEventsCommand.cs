using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Joint;

/// <summary>«Buổi tổ chức chung»: for the Office, what units have not answered and what nobody counts.</summary>
public sealed class JointEventsCommand(JointAnswers answers, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.JointEvents;

    public Use Use => new((who, roster) => Office.Handles(who, roster) || Permissions.SeesAllUnits(who), FaultCode.NotAnOfficer);

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) => new ChatReply.Card(
        JointCard.List(await answers.AllAsync(cancellationToken), contexts.Now()), JointCard.Summary(contexts.Now()));
}

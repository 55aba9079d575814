using Microsoft.Bot.Builder;

namespace TeamsReformBot.Host.Teams;

/// <summary>
/// One turn of the bot behind the gate. The adapter begins it after authentication, so that nobody learns about our lists
/// without a token that holds.
/// </summary>
public sealed class GuardedTurn(IBot bot, SenderGate gate) : IBot
{
    /// <summary>True when the gate turned it away; the bot has not seen it then.</summary>
    public bool Refused { get; private set; }

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        Refused = !gate.Admits(turnContext.Activity);
        return Refused ? Task.CompletedTask : bot.OnTurnAsync(turnContext, cancellationToken);
    }
}

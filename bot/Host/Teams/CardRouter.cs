using TeamsReformBot.Host.People;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Teams;

/// <summary>Finds the action of a verb. Whoever is not on the roster, and verbs that no card of ours has, end here.</summary>
public sealed partial class CardRouter(IEnumerable<ICardAction> actions, ReferenceData reference, RosterContacts contacts, AuditLog audit, ILogger<CardRouter> logger)
{
    private readonly Dictionary<string, ICardAction> _actions = actions.ToDictionary(a => a.Verb, StringComparer.Ordinal);

    public async Task<CardAnswer> HandleAsync(
        string? aadObjectId, string? verb, IReadOnlyDictionary<string, string> data, string? activityId, CancellationToken cancellationToken)
    {
        if (verb is null || !_actions.TryGetValue(verb, out ICardAction? action))
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        try
        {
            await reference.RefreshAsync(cancellationToken);
            bool named = Guid.TryParse(aadObjectId, out Guid id);
            if (!named || reference.Roster.Find(id) is not { } who)
            {
                await audit.RefusedAsync(named ? id.ToString() : "", verb, "", "NotOnRoster", cancellationToken);
                return new CardAnswer.Line(contacts.NotOnRoster());
            }

            return await action.HandleAsync(new CardClick(who, verb, data, activityId), cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A line leaves the card, with what was typed into it, as it is.
            LogFailed(e, verb);
            return new CardAnswer.Line(ChatText.NotSaved);
        }
    }

    [LoggerMessage(1211, LogLevel.Error, "The action {Verb} failed")]
    private partial void LogFailed(Exception exception, string verb);
}

using TeamsReformBot.Host.People;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.Host.Teams;

/// <summary>Finds the action of a verb. Whoever is not on the roster, and verbs that no card of ours has, end here.</summary>
public sealed partial class CardRouter(IEnumerable<ICardAction> actions, ReferenceData reference, RosterContacts contacts, AuditLog audit, Patience patience, ILogger<CardRouter> logger)
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
            return await patience.KeepAsync(ct => PressAsync(action, aadObjectId, data, activityId, ct), cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A line leaves the card, with what was typed into it, as it is.
            LogFailed(e, verb);
            return new CardAnswer.Line(ChatText.NotSaved);
        }
    }

    private async Task<CardAnswer> PressAsync(
        ICardAction action, string? aadObjectId, IReadOnlyDictionary<string, string> data, string? activityId, CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        if (!Guid.TryParse(aadObjectId, out Guid id) || reference.Roster.Find(id) is not { } who)
        {
            await audit.RefusedAsync(aadObjectId ?? "", action.Verb, "", "NotOnRoster", cancellationToken);
            return new CardAnswer.Line(contacts.NotOnRoster());
        }

        return await action.HandleAsync(new CardClick(who, action.Verb, data, activityId), cancellationToken);
    }

    [LoggerMessage(1211, LogLevel.Error, "The action {Verb} failed")]
    private partial void LogFailed(Exception exception, string verb);
}

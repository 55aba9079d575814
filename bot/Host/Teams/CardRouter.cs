using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Telemetry;

namespace TeamsReformBot.Host.Teams;

/// <summary>Finds the action of a verb. Whoever is not on the roster, and verbs that no card of ours has, end here.</summary>
public sealed partial class CardRouter(
    IEnumerable<ICardAction> actions,
    ReferenceData reference,
    RosterContacts contacts,
    AuditLog audit,
    Patience patience,
    Instruments instruments,
    ILogger<CardRouter> logger)
{
    // All that a log line of a click says beside itself; the unit is the presser's.
    private static readonly Func<ILogger, string, string, IDisposable?> ClickScope =
        LoggerMessage.DefineScope<string, string>("Click {Verb} by {Unit}");

    private readonly Dictionary<string, ICardAction> _actions = actions.ToDictionary(a => a.Verb, StringComparer.Ordinal);

    public async Task<CardAnswer> HandleAsync(
        string? aadObjectId, string? verb, IReadOnlyDictionary<string, string> data, string? activityId,
        CancellationToken cancellationToken)
    {
        if (verb is null || !_actions.TryGetValue(verb, out ICardAction? action))
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        using Measured measured = instruments.Click(verb);
        Guid? id = Guid.TryParse(aadObjectId, out Guid read) ? read : null;
        using IDisposable? scope = ClickScope(logger, verb, id is { } sender ? reference.Roster.Find(sender)?.UnitCode ?? "" : "");
        try
        {
            CardAnswer answer = await patience.KeepAsync(ct => PressAsync(action, id, data, activityId, ct), cancellationToken);
            measured.Outcome = answer.GetType().Name;
            return answer;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A line leaves the card, with what was typed into it, as it is.
            LogFailed(e, verb);
            return new CardAnswer.Line(ChatText.NotSaved);
        }
    }

    private async Task<CardAnswer> PressAsync(
        ICardAction action, Guid? id, IReadOnlyDictionary<string, string> data, string? activityId, CancellationToken cancellationToken)
    {
        await reference.RefreshAsync(cancellationToken);
        if (id is not { } sender || reference.Roster.Find(sender) is not { } who)
        {
            await audit.RefusedAsync(id?.ToString() ?? "", action.Verb, "", "NotOnRoster", cancellationToken);
            return new CardAnswer.Line(contacts.NotOnRoster());
        }

        return await action.HandleAsync(new CardClick(who, action.Verb, data, activityId, reference.Roster), cancellationToken);
    }

    [LoggerMessage(1211, LogLevel.Error, "The action {Verb} failed")]
    private partial void LogFailed(Exception exception, string verb);
}

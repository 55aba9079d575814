using TeamsReformBot.Host.People;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Setup;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Watch;

namespace TeamsReformBot.Host.Teams;

/// <summary>Finds the action of a verb. Whoever is not on the roster, and verbs that no card of ours has, end here.</summary>
public sealed partial class CardRouter(
    IEnumerable<ICardAction> actions, ReferenceData reference, RosterContacts contacts, AuditLog audit, Instruments instruments, ILogger<CardRouter> logger)
{
    // All that a log line of a click says beside itself; the unit is the presser's.
    private static readonly Func<ILogger, string, string, IDisposable?> ClickScope = LoggerMessage.DefineScope<string, string>("Click {Verb} by {Unit}");

    private readonly Dictionary<string, ICardAction> _actions = actions.ToDictionary(a => a.Verb, StringComparer.Ordinal);

    public async Task<CardAnswer> HandleAsync(
        string? aadObjectId, string? verb, IReadOnlyDictionary<string, string> data, string? activityId, CancellationToken cancellationToken)
    {
        if (verb is null || !_actions.TryGetValue(verb, out ICardAction? action))
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        using Measured measured = instruments.Click(verb);
        bool known = Guid.TryParse(aadObjectId, out Guid id);
        using IDisposable? scope = ClickScope(logger, verb, reference.Roster.Find(id)?.UnitCode ?? "");
        try
        {
            await reference.RefreshAsync(cancellationToken);
            if (!known || reference.Roster.Find(id) is not { } who)
            {
                measured.Outcome = "Stranger";
                await audit.RefusedAsync(known ? id.ToString() : "", verb, "", "NotOnRoster", cancellationToken);
                return new CardAnswer.Line(contacts.NotOnRoster());
            }

            CardAnswer answer = await action.HandleAsync(new CardClick(who, verb, data, activityId), cancellationToken);
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

    [LoggerMessage(1211, LogLevel.Error, "The action {Verb} failed")]
    private partial void LogFailed(Exception exception, string verb);
}

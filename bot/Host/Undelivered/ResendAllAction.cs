using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Undelivered;

/// <summary>An officer sends every dead message again.</summary>
public sealed class ResendAllAction(
    UndeliveredList list, OutboxStore outbox, AuditLog audit, Refusals refusals, BusinessClock clock, CardContexts contexts)
    : ICardAction
{
    public string Verb => Verbs.ResendAll;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (await refusals.UnlessMayResendAsync(click, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        int reopened = 0;
        foreach (OutboxMessage dead in await list.DeadAsync(cancellationToken))
        {
            reopened += await outbox.ReopenAsync(dead.UnitCode, dead.Year, dead.Id, clock.Now, cancellationToken) ? 1 : 0;
        }

        if (reopened > 0)
        {
            await audit.DoneAsync(click.Who.Upn, Verb, reopened.ToString(CultureInfo.InvariantCulture), cancellationToken);
        }

        UndeliveredView view = await list.ReadAsync(cancellationToken);
        return new CardAnswer.Card(UndeliveredCard.Render(view, contexts.Now(), reopened));
    }
}

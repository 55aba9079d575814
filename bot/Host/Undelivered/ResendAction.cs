using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Undelivered;

/// <summary>An officer sends one dead message again. Pressed twice it is sent once: only what is dead is opened.</summary>
public sealed class ResendAction(
    UndeliveredList list, OutboxStore outbox, AuditLog audit, Refusals refusals, BusinessClock clock, CardContexts contexts) : ICardAction
{
    // Ids are made of a kind, a subject and a principal name; what is longer is not ours.
    private const int LongestId = 400;

    public string Verb => Verbs.ResendMessage;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (await refusals.UnlessMayResendAsync(click, cancellationToken) is { } refusal)
        {
            return refusal;
        }

        string? at = click[DataKeys.Unit];
        if ((at == OfficeStore.Partition ? OfficeStore.Partition : UnitCode.Parse(at)) is not { } unit
            || click[DataKeys.Message] is not { Length: > 0 and <= LongestId } id
            || !int.TryParse(click[DataKeys.Year], NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            return new CardAnswer.Line(ChatText.NoSuchMessage);
        }

        bool reopened = await outbox.ReopenAsync(unit, year, id, clock.Now, cancellationToken);
        if (reopened)
        {
            await audit.DoneAsync(click.Who.Upn, Verb, $"{unit}|{year}|{id}", cancellationToken);
        }

        UndeliveredView view = await list.ReadAsync(cancellationToken);
        return new CardAnswer.Card(UndeliveredCard.Render(view, contexts.Now(), reopened ? 1 : 0));
    }
}

using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Periods;

/// <summary>Freezes the quarter: one fact of the Office, then every unit's row.</summary>
public sealed class FreezePeriodAction(
    PeriodFreezes freezes, PeriodCards cards, BusinessClock clock, Refusals refusals, IOptions<ReformOptions> options) : ICardAction
{
    public string Verb => Verbs.FreezePeriod;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (PeriodName.Read(click[DataKeys.Period], options.Value.PeriodRule) is not { Kind: PeriodKind.Quarter } quarter)
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        string key = Quarters.KeyOf(quarter);
        PeriodFreeze? existing = (await freezes.AllAsync(cancellationToken)).GetValueOrDefault(key);
        switch (FreezePeriod.Decide(existing, quarter, click.Who, clock.Now))
        {
            case Outcome<PeriodFreeze>.Refused refused:
                return await refusals.ForbiddenAsync(click, key, refused.Faults, cancellationToken)
                    ?? new CardAnswer.Card(await cards.OpenAsync(quarter, refused.Faults, cancellationToken));
            case Outcome<PeriodFreeze>.Done done:
                existing = await freezes.AddAsync(done.Value, cancellationToken);
                break;
        }

        return new CardAnswer.Card(await cards.FrozenAsync(quarter, existing!, cancellationToken));
    }
}

using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Periods;

/// <summary>«Chốt số liệu»: what is still missing of the quarter, and the button.</summary>
public sealed class FreezePeriodCommand(
    PeriodFreezer freezer, PeriodFreezes freezes, PeriodCards cards, CardContexts contexts, IOptions<ReformOptions> options) : IChatCommand
{
    public IntentKind Intent => IntentKind.FreezePeriod;

    public Use Use => Use.Officers;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        ReportingPeriod quarter = PeriodAsked.ToFreeze(
            message.Said.Slots.Period, DateOnly.FromDateTime(contexts.Now().Now), options.Value.PeriodRule,
            await freezer.ClosedAsync(cancellationToken));
        PeriodFreeze? freeze = (await freezes.AllAsync(cancellationToken)).GetValueOrDefault(Quarters.KeyOf(quarter));
        return new ChatReply.Card(
            freeze is null
                ? await cards.OpenAsync(quarter, [], cancellationToken)
                : await cards.FrozenAsync(quarter, freeze, cancellationToken),
            ChatText.FreezeSummary);
    }
}

/// <summary>The two cards of a quarter's figures, from the present state.</summary>
public sealed class PeriodCards(PeriodFigures figures, PeriodFreezer freezer, ReferenceData reference, CardContexts contexts)
{
    public async Task<AdaptiveCards.AdaptiveCard> OpenAsync(
        ReportingPeriod quarter, IReadOnlyList<Fault> faults, CancellationToken cancellationToken) =>
        PeriodCard.Open(
            quarter, await figures.MissingAsync(quarter, cancellationToken), PeriodDeadlines.FreezeAt(quarter, reference.Calendar),
            contexts.Now(), faults);

    /// <summary>Carries the freeze to all units first, so that the card says how far it is.</summary>
    public async Task<AdaptiveCards.AdaptiveCard> FrozenAsync(
        ReportingPeriod quarter, PeriodFreeze freeze, CancellationToken cancellationToken)
    {
        int done = await freezer.ApplyAsync(freeze, cancellationToken);
        return PeriodCard.Frozen(
            quarter, freeze, done, reference.Roster.ReportingUnits.Count, await figures.MissingAsync(quarter, cancellationToken),
            contexts.Now());
    }
}

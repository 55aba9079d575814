using Microsoft.Extensions.Options;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Periods;
using TeamsReformBot.Host.Resources;

namespace TeamsReformBot.Host.Reports;

/// <summary>The cards of a report, from the present state.</summary>
public sealed class ReportCards(
    ReportBook book, ReportGathering gathering, ReportForms forms, PeriodFigures figures, ReferenceData reference, CardContexts contexts,
    IOptions<ReformOptions> options)
{
    /// <param name="typed">What was typed, where the form comes back; null where it opens.</param>
    public async Task<AdaptiveCards.AdaptiveCard> FormAsync(
        ReportId id, Func<string, string?>? typed, IReadOnlyList<Fault> faults, CancellationToken cancellationToken)
    {
        ReportingPeriod period = id.Period(options.Value.PeriodRule);
        DateTime? frozenAt = await gathering.FrozenAtAsync(period, cancellationToken);
        PeriodReport? existing = (await book.FindAsync(id, cancellationToken))?.Report;
        return ReportFormCard.Render(
            new ReportFormView(
                id,
                period,
                frozenAt,
                frozenAt is null ? await figures.MissingAsync(period, cancellationToken) : [],
                forms.Settings.Kinds[id.Kind].Signatories,
                typed is null ? existing?.Latest.Signatory : typed(Fields.Signatory),
                typed is null ? await PrefilledAsync(id, period, existing, cancellationToken) : Typed(typed)),
            faults,
            contexts.Now());
    }

    public AdaptiveCards.AdaptiveCard Of(
        KeptReport kept, Person who, IReadOnlyList<Fault>? faults = null, SignedForm? form = null, string? notice = null) =>
        ReportCard.Render(View(kept, who), contexts.Now(), faults, form, notice);

    /// <param name="who">Who reads it; null where it is posted and nobody acts on it.</param>
    public ReportView View(KeptReport kept, Person? who) => new(
        kept.Report,
        kept.Report.Id.Period(options.Value.PeriodRule),
        kept.Document,
        who is not null && Office.Leads(who, reference.Roster),
        who is not null && Office.Handles(who, reference.Roster));

    private static Dictionary<string, Prefill> Typed(Func<string, string?> typed) =>
        Judgements.All.Where(j => !string.IsNullOrWhiteSpace(typed(j))).ToDictionary(j => j, j => new Prefill(typed(j)!, null));

    // From its own last version; else from recorded difficulties. What goes to the province begins with nobody's words from inside.
    private async Task<IReadOnlyDictionary<string, Prefill>> PrefilledAsync(
        ReportId id, ReportingPeriod period, PeriodReport? existing, CancellationToken cancellationToken)
    {
        if (existing is { Latest.Judged.Count: > 0 })
        {
            string version = string.Format(contexts.Culture, ChatText.ReportPrefillVersion, existing.Latest.Number);
            return existing.Latest.Judged.ToDictionary(j => j.Key, j => new Prefill(j.Value, version));
        }

        Dictionary<string, Prefill> prefilled = [];
        if (id.Kind is ReportKind.Internal)
        {
            IReadOnlyList<Difficulty> difficulties =
                [
                    .. (await gathering.DifficultiesAsync(period, cancellationToken))
                        .Where(d => d.Status is not DifficultyStatus.Withdrawn && d.Proposal is not null)
                ];
            if (difficulties.Count > 0)
            {
                string text = string.Join(
                    '\n', difficulties.Select(d => $"{reference.Roster.FindUnit(d.UnitCode)?.Name ?? d.UnitCode}: {d.Proposal}"));
                prefilled[Judgements.Proposals] = new Prefill(
                    text[..Math.Min(text.Length, FormReader.MaxLength)], ChatText.ReportPrefillDifficulties);
            }
        }

        return prefilled;
    }
}

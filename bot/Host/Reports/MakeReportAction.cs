using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Reports;

/// <summary>«Lập dự thảo»: the next version, with what the person judged.</summary>
public sealed class MakeReportAction(ReportBook book, ReportCards cards, ReportForms forms, ReferenceData reference, Refusals refusals)
    : ReportAction(reference, refusals)
{
    private readonly ReferenceData _reference = reference;

    public override string Verb => Verbs.MakeReport;

    protected override async Task<CardAnswer> HandleAsync(CardClick click, ReportId id, CancellationToken cancellationToken)
    {
        IReadOnlyList<ReportSignatory> signatories = forms.Settings.Kinds[id.Kind].Signatories;
        string signatory = signatories.FirstOrDefault(s => s.Id == click[Fields.Signatory])?.Id ?? signatories[0].Id;
        (_, Outcome<IReadOnlyDictionary<string, string>> outcome) = await book.DraftAsync(
            id,
            signatory,
            (click.Who.Upn, click.Who.Name),
            (existing, period, now) => ReportSteps.Judge(existing, period, field => click[field], click.Who, _reference.Roster, now),
            cancellationToken);
        if (outcome is Outcome<IReadOnlyDictionary<string, string>>.Refused refused)
        {
            return await RefusedAsync(click, id, refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(await cards.FormAsync(id, field => click[field], refused.Faults, cancellationToken));
        }

        return new CardAnswer.Card(cards.Of((await book.FindAsync(id, cancellationToken))!, click.Who));
    }
}

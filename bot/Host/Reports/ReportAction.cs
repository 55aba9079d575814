using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Reports;

/// <summary>A button of a report: which report it names, and whether the presser may see it, looked at the same way for all.</summary>
public abstract class ReportAction(ReferenceData reference, Refusals refusals) : ICardAction
{
    public abstract string Verb { get; }

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (ReportId.Parse(click[DataKeys.Report]) is not { } id)
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        return ReportSteps.MaySee(click.Who, reference.Roster)
            ? await HandleAsync(click, id, cancellationToken)
            : (await RefusedAsync(click, id, [new Fault(FaultCode.NotAllowedToSee)], cancellationToken))!;
    }

    protected abstract Task<CardAnswer> HandleAsync(CardClick click, ReportId id, CancellationToken cancellationToken);

    /// <summary>The answer to who may not do it; null where the faults are of another kind.</summary>
    protected Task<CardAnswer?> RefusedAsync(
        CardClick click, ReportId id, IReadOnlyList<Fault> faults, CancellationToken cancellationToken) =>
        refusals.ForbiddenAsync(click, id.Text, faults, cancellationToken);
}

using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Targets;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Targets;

/// <summary>«Nguồn số liệu»: the confirmations that a target's numbers come from.</summary>
public sealed class TargetSourcesAction(TargetFigures figures, ReferenceData reference, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.TargetSources;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (!TargetFigures.MaySee(click.Who))
        {
            return new CardAnswer.Line(ChatText.FiguresAreInternal);
        }

        if (!Enum.TryParse(click[DataKeys.Target], out TargetId id) || !Enum.IsDefined(id))
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        _ = int.TryParse(click[DataKeys.From], NumberStyles.None, CultureInfo.InvariantCulture, out int from);
        FigureSet set = await figures.OfNameAsync(click[DataKeys.Period], cancellationToken);
        Target target = PlanTargets.Of(id, set);
        ILookup<AssignmentId, Assignment> byId = set.Assignments.ToLookup(a => a.Id);
        IReadOnlyList<SourceRow> rows = [.. target.Sources.SelectMany(source => byId[source]).Select(RowOf).OfType<SourceRow>()];
        return new CardAnswer.Card(TargetSourcesCard.Render(target, set.Period, rows, from, contexts.Now()));
    }

    private SourceRow? RowOf(Assignment assignment) =>
        reference.PlanOf(assignment.Id.Year).FindDuty(assignment.Id.DutyId) is { } duty && assignment.Confirmation is { } said
            ? new SourceRow(reference.Roster.FindUnit(assignment.Id.UnitCode)?.Name ?? assignment.Id.UnitCode, duty, assignment, said)
            : null;
}

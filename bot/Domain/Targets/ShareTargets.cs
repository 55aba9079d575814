using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Targets;

/// <summary>Targets of 100%: a part of a whole. Where the whole is zero there was nothing to do, which is neither 0% nor 100%.</summary>
internal static class ShareTargets
{
    /// <summary>A state, not a flow: the period's latest figures count, and each of the two places for itself.</summary>
    public static Target Procedures(FigureSet figures)
    {
        IReadOnlyList<Said> said = figures.Of(DutyIds.Procedures);
        if (said.Count == 0)
        {
            return PlanTargets.Nothing(TargetId.Procedures);
        }

        Said last = said[^1];
        long inForce = last.Number("procedures-in-force");
        (long centre, long portal) = (last.Number("procedures-at-centre"), last.Number("procedures-on-portal"));
        return PlanTargets.Make(
            TargetId.Procedures,
            StateOf(Math.Min(centre, portal), inForce),
            [new Figure(FigureName.ProceduresAtCentre, centre, inForce), new Figure(FigureName.ProceduresOnPortal, portal, inForce)],
            [last]);
    }

    public static Target Dossiers(FigureSet figures) => Flow(
        TargetId.Dossiers, FigureName.DossiersPublic, figures.Of(DutyIds.Procedures), "dossiers-status-public", "dossiers-received");

    /// <summary>The whole is the requests, not the enterprises.</summary>
    public static Target Enterprises(FigureSet figures) => Flow(
        TargetId.Enterprises, FigureName.RequestsAnswered, figures.Of(DutyIds.Enterprises), "requests-answered", "requests-received");

    private static Target Flow(TargetId id, FigureName name, IReadOnlyList<Said> said, string part, string whole)
    {
        if (said.Count == 0)
        {
            return PlanTargets.Nothing(id);
        }

        IReadOnlyList<Figure> figures = Answered(name, said, part, whole);
        return PlanTargets.Make(id, StateOf(figures[0].Value!.Value, figures[0].Of!.Value), figures, said);
    }

    /// <summary>
    /// What was answered, of what came in and what earlier periods left open; the latter is shown apart where there was any.
    /// </summary>
    /// <param name="said">Oldest first.</param>
    internal static IReadOnlyList<Figure> Answered(FigureName name, IReadOnlyList<Said> said, string part, string whole)
    {
        long carried = Said.CarriedInto(said, whole);
        Figure answered = new(name, said.Sum(s => s.Number(part)), said.Sum(s => s.Number(whole)) + carried);
        return carried == 0 ? [answered] : [answered, new Figure(FigureName.CarriedOver, carried)];
    }

    private static TargetState StateOf(long part, long whole) =>
        whole == 0 ? TargetState.NotArisen : part >= whole ? TargetState.Reached : TargetState.NotReached;
}

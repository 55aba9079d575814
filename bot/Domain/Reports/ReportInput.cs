using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Domain.Targets;

namespace TeamsReformBot.Domain.Reports;

/// <summary>All that a report is computed from.</summary>
/// <param name="Figures">Of the period, as they were frozen; as they are where they are not.</param>
/// <param name="Previous">The same of the period before, and of the same days a year earlier; null where nothing was asked for
/// then.</param>
/// <param name="Roster">The units in its order.</param>
/// <param name="Difficulties">Those reported in the period.</param>
/// <param name="Inspections">Those of the period, oldest first.</param>
/// <param name="PlanChanges">How many versions of the plan were made in the period.</param>
/// <param name="Calendar">The working days, for the dates ahead.</param>
/// <param name="Judged">What a person wrote on the card, by <see cref="Judgements"/>; what is missing is a gap.</param>
/// <param name="Signatory">One of the kind's.</param>
/// <param name="Adjusted">What was reported or adjusted after the freeze.</param>
public sealed record ReportInput(
    ReportKind Kind,
    FigureSet Figures,
    FigureSet? Previous,
    FigureSet? YearBefore,
    Roster Roster,
    IReadOnlyList<Difficulty> Difficulties,
    IReadOnlyList<Inspection> Inspections,
    BudgetFigures Budget,
    QuestionFigures Questions,
    int PlanChanges,
    WorkCalendar Calendar,
    IReadOnlyDictionary<string, string> Judged,
    string Signatory,
    IReadOnlyList<AdjustedFigure> Adjusted)
{
    public ReportingPeriod Period => Figures.Period;

    /// <summary>The name of the period before, as sentences compare with it.</summary>
    public string PreviousName => Previous is { } before ? ReportNumbers.Name(before.Period) : "";

    public string UnitName(string code) => Roster.FindUnit(code)?.Name ?? code;
}

/// <summary>A confirmation that the frozen figures do not hold as it is now.</summary>
/// <param name="Before">As frozen; null where nothing was reported by then.</param>
public sealed record AdjustedFigure(Said Now, Assignments.Confirmation? Before);

/// <summary>What only a person can judge: asked on one card before the file is made.</summary>
public static class Judgements
{
    public const string Achievements = "achievements";
    public const string Shortcomings = "shortcomings";
    public const string Causes = "causes";
    public const string Proposals = "proposals";

    public static readonly IReadOnlyList<string> All = [Achievements, Shortcomings, Causes, Proposals];
}

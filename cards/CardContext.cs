using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards;

/// <summary>For whom and when a card is rendered; a card knows no clock of its own.</summary>
/// <param name="Now">Vietnam local.</param>
/// <param name="Culture">The reader's language; Vietnamese where there are no texts in it.</param>
/// <param name="Rule">How days are counted to reporting periods.</param>
public sealed record CardContext(DateTime Now, CultureInfo Culture, PeriodRule Rule);

/// <summary>An assignment with what a card says about it.</summary>
/// <param name="Title">What it is called, such as "Lễ chào cờ tháng 12/2026".</param>
/// <param name="BlockedBy">The number of the difficulty that it waits for; null where there is none, or none yet.</param>
/// <param name="Duty">What it asks for.</param>
/// <param name="Plan">For the names of topics and forms.</param>
public sealed record AssignmentView(Assignment Assignment, string Title, Unit Unit, string? BlockedBy, Duty Duty, Plan Plan)
{
    /// <summary>Whether what was confirmed can still be corrected; null where nothing is confirmed.</summary>
    public FiguresState? Figures { get; init; }
}

/// <summary>The quarter to which a confirmation counts.</summary>
/// <param name="OpenUntil">When its figures are frozen at the latest, Vietnam local.</param>
/// <param name="Freeze">Null while they are not.</param>
public sealed record FiguresState(ReportingPeriod Quarter, DateTime OpenUntil, PeriodFreeze? Freeze);

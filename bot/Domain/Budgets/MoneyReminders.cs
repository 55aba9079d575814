using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Domain.Budgets;

/// <summary>A request for money has the deadlines of a difficulty, and silence on it reminds the same people on the same days.</summary>
public static class MoneyReminders
{
    /// <summary>The deadline of the step that it waits for; null when it waits for the unit, or for nobody.</summary>
    public static DateTime? DueOf(BudgetRequest request, WorkCalendar calendar) => request.Status switch
    {
        BudgetStatus.Asked or BudgetStatus.WithChief => ChainDeadlines.HandleBy(request.ToOfficeAt ?? request.Asked.At, calendar),
        BudgetStatus.WithDirector => request.DecideBy,
        _ => null,
    };

    public static bool IsLate(BudgetRequest request, WorkCalendar calendar, DateTime now) =>
        DueOf(request, calendar) is { } due && now > due;

    /// <summary>Whom to remind of it today; null when nobody.</summary>
    public static LateStep? Today(BudgetRequest request, WorkCalendar calendar, DateTime now) => ChainReminders.Today(
        DueOf(request, calendar), chiefHasIt: request.Status is BudgetStatus.WithChief or BudgetStatus.WithDirector, calendar, now);
}

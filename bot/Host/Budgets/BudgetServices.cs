namespace TeamsReformBot.Host.Budgets;

/// <summary>Requests for money.</summary>
public static class BudgetServices
{
    public static IServiceCollection AddBudgets(this IServiceCollection services) => services
        .AddSingleton<BudgetDeciding>().AddSingleton<BudgetForms>();
}

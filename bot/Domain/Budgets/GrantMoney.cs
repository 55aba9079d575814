using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Budgets;

/// <summary>The Director, who commits the Department's money, grants at most what was appraised, refuses, or asks the Office for more.</summary>
public static class GrantMoney
{
    public static Outcome<BudgetFact> Grant(BudgetRequest request, AmountForm form, Person by, DateTime now)
    {
        if (Refusal(request, form, by) is { } refusal)
        {
            return refusal;
        }

        List<Fault> faults = [];
        long? amount = BudgetAmounts.Read(form.Amount, Fields.Amount, faults);
        if (amount > request.Appraised!.Amount)
        {
            faults.Add(new Fault(FaultCode.GrantedOverAppraised, Fields.Amount, Dong.Written(request.Appraised.Amount)));
        }

        string? words = FormText.Read(form.Words, Fields.Decision, faults);
        return faults.Count > 0
            ? Outcome.Refuse<BudgetFact>(faults)
            : Outcome.Of<BudgetFact>(new BudgetFact.Granted(now, by.Upn, by.Name, amount!.Value, words));
    }

    public static Outcome<BudgetFact> Refuse(BudgetRequest request, AmountForm form, Person by, DateTime now) =>
        WithWords(request, form, by, FaultCode.ReasonMissing, words => new BudgetFact.Refused(now, by.Upn, by.Name, words));

    public static Outcome<BudgetFact> SendBack(BudgetRequest request, AmountForm form, Person by, DateTime now) =>
        WithWords(request, form, by, FaultCode.ClarificationMissing, words => new BudgetFact.ReturnedToOffice(now, by.Upn, by.Name, words));

    private static Outcome<BudgetFact> WithWords(BudgetRequest request, AmountForm form, Person by, FaultCode missing, Func<string, BudgetFact> fact)
    {
        if (Refusal(request, form, by) is { } refusal)
        {
            return refusal;
        }

        List<Fault> faults = [];
        string? words = FormText.Required(form.Words, Fields.Decision, missing, faults);
        return faults.Count > 0 ? Outcome.Refuse<BudgetFact>(faults) : Outcome.Of(fact(words!));
    }

    private static Outcome<BudgetFact>? Refusal(BudgetRequest request, AmountForm form, Person by)
    {
        if (by.Role is not Role.Director)
        {
            return Outcome.Refuse<BudgetFact>(FaultCode.NotTheDirector);
        }

        return request.Status is BudgetStatus.WithDirector ? Appraise.MovedOn(request, form) : Outcome.Repeated<BudgetFact>();
    }
}

using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Budgets;

/// <summary>
/// The Director, who commits the Department's money, grants at most what was appraised, refuses, or asks the Office for more. Who
/// grants has neither asked for it, appraised it nor submitted it: where the only Director has, a deputy director decides.
/// </summary>
public static class GrantMoney
{
    public static Outcome<BudgetFact> Grant(BudgetRequest request, AmountForm form, Person by, Roster roster, DateTime now)
    {
        if (Refusal(request, form, by, roster) is { } refusal)
        {
            return refusal;
        }

        if (request.HasPart(by, roster))
        {
            return Outcome.Refuse<BudgetFact>(FaultCode.GranterTookPart);
        }

        FormReader read = new();
        long? amount = BudgetAmounts.Read(form.Amount, Fields.Amount, read);
        if (amount > request.Appraised!.Amount)
        {
            read.Add(new Fault(FaultCode.GrantedOverAppraised, Fields.Amount, Dong.Written(request.Appraised.Amount)));
        }

        string? words = read.Text(form.Words, Fields.Decision);
        return !read.IsClean
            ? read.Refuse<BudgetFact>()
            : Outcome.Of<BudgetFact>(new BudgetFact.Granted(now, by.Upn, by.Name, amount!.Value, words) { ByObjectId = by.AadObjectId });
    }

    public static Outcome<BudgetFact> Refuse(BudgetRequest request, AmountForm form, Person by, Roster roster, DateTime now) =>
        WithWords(request, form, by, roster, FaultCode.ReasonMissing, words => new BudgetFact.Refused(now, by.Upn, by.Name, words));

    public static Outcome<BudgetFact> SendBack(BudgetRequest request, AmountForm form, Person by, Roster roster, DateTime now) =>
        WithWords(
            request, form, by, roster, FaultCode.ClarificationMissing,
            words => new BudgetFact.ReturnedToOffice(now, by.Upn, by.Name, words));

    /// <summary>Who may grant it: a Director without a part in it, else such a deputy director. Null where nobody may.</summary>
    public static Person? GranterOf(BudgetRequest request, Roster roster) =>
        roster.WithRole(Role.Director).Concat(roster.WithRole(Role.DeputyDirector)).FirstOrDefault(who => !request.HasPart(who, roster));

    /// <summary>Whether somebody decides on it: a Director, and where none may grant it a deputy without a part in it.</summary>
    public static bool Decides(BudgetRequest request, Person who, Roster roster) =>
        who.Role is Role.Director
        || (who.Role is Role.DeputyDirector && !request.HasPart(who, roster) && GranterOf(request, roster) is { Role: Role.DeputyDirector });

    private static Outcome<BudgetFact> WithWords(
        BudgetRequest request, AmountForm form, Person by, Roster roster, FaultCode missing, Func<string, BudgetFact> fact)
    {
        if (Refusal(request, form, by, roster) is { } refusal)
        {
            return refusal;
        }

        FormReader read = new();
        string? words = read.Required(form.Words, Fields.Decision, missing);
        return !read.IsClean ? read.Refuse<BudgetFact>() : Outcome.Of(fact(words!) with { ByObjectId = by.AadObjectId });
    }

    private static Outcome<BudgetFact>? Refusal(BudgetRequest request, AmountForm form, Person by, Roster roster)
    {
        if (!Decides(request, by, roster))
        {
            return Outcome.Refuse<BudgetFact>(FaultCode.NotTheDirector);
        }

        return request.Status is BudgetStatus.WithDirector ? Appraise.MovedOn(request, form) : Outcome.Repeated<BudgetFact>();
    }
}

using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Budgets;

/// <summary>What a unit does with its request: asks, corrects before the appraisal, takes back before the decision.</summary>
public static class AskForMoney
{
    /// <param name="existing">The request of this token, if the form was sent before.</param>
    /// <param name="token">Becomes its id.</param>
    /// <param name="unitCode">Whose request it is.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="by">Who pressed.</param>
    /// <param name="roster">Decides whether they may.</param>
    /// <param name="now">Vietnam local.</param>
    public static Outcome<BudgetFact> Ask(
        BudgetRequest? existing, string token, UnitCode unitCode, NeedForm form, Person by, Roster roster, DateTime now)
    {
        if (!Permissions.MayConfirm(by, unitCode, roster))
        {
            return Outcome.Refuse<BudgetFact>(FaultCode.NotAllowedToAskForMoney);
        }

        if (existing is not null)
        {
            return Outcome.Repeated<BudgetFact>();
        }

        FormReader read = new();
        return form.Read(now, read) is { } need
            ? Outcome.Of<BudgetFact>(new BudgetFact.Asked(now, by.Upn, by.Name, token, unitCode, need) { ByObjectId = by.AadObjectId })
            : read.Refuse<BudgetFact>();
    }

    public static Outcome<BudgetFact> Correct(BudgetRequest request, NeedForm form, Person by, Roster roster, DateTime now)
    {
        if (!Permissions.MayConfirm(by, request.UnitCode, roster))
        {
            return Outcome.Refuse<BudgetFact>(FaultCode.NotAllowedToAskForMoney);
        }

        if (request.Status is not (BudgetStatus.Asked or BudgetStatus.Returned))
        {
            return Outcome.Refuse<BudgetFact>(FaultCode.BudgetAppraised);
        }

        FormReader read = new();
        BudgetNeed? need = form.Read(now, read);
        if (need is null)
        {
            return read.Refuse<BudgetFact>();
        }

        return need == request.Need && request.Status is BudgetStatus.Asked
            ? Outcome.Repeated<BudgetFact>()
            : Outcome.Of<BudgetFact>(new BudgetFact.Corrected(now, by.Upn, by.Name, need) { ByObjectId = by.AadObjectId });
    }

    public static Outcome<BudgetFact> Withdraw(BudgetRequest request, Person by, Roster roster, DateTime now)
    {
        if (!Permissions.MayConfirm(by, request.UnitCode, roster))
        {
            return Outcome.Refuse<BudgetFact>(FaultCode.NotAllowedToAskForMoney);
        }

        return request.IsClosed
            ? Outcome.Repeated<BudgetFact>()
            : Outcome.Of<BudgetFact>(new BudgetFact.Withdrawn(now, by.Upn, by.Name) { ByObjectId = by.AadObjectId });
    }

    /// <summary>The Office and the directorate see all, a unit its own and those of a unit merged into it.</summary>
    public static bool MaySee(Person who, UnitCode unitCode, Roster roster) =>
        Permissions.SeesAllUnits(who)
            || Office.Handles(who, roster)
            || (who.Role is not Role.External && who.UnitCode == roster.SuccessorOf(unitCode));
}

using System.Globalization;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;

namespace TeamsReformBot.Domain.Budgets;

/// <summary>
/// The Office appraises a request: an officer for the chief of office, the chief for the Director; or it goes back to the unit.
/// </summary>
public static class Appraise
{
    /// <param name="request">As it stands.</param>
    /// <param name="form">The amount found right, and why; over the estimate only with a reason.</param>
    /// <param name="by">Who pressed: from a chief, and in a small office from anybody there, it goes to the Director.</param>
    /// <param name="skipChief">The setting that lets officers submit.</param>
    /// <param name="roster">Decides whether they may.</param>
    /// <param name="calendar">For the deadline, in working days.</param>
    /// <param name="now">Vietnam local.</param>
    public static Outcome<BudgetFact> Decide(
        BudgetRequest request, AmountForm form, Person by, bool skipChief, Roster roster, WorkCalendar calendar, DateTime now)
    {
        bool submits = Office.Leads(by, roster) || skipChief;
        if (Refusal(request, form, by, roster) is { } refusal)
        {
            return refusal;
        }

        if (request.Status is BudgetStatus.WithChief && !submits)
        {
            return Outcome.Repeated<BudgetFact>();
        }

        if (submits && roster.WithRole(Role.Director).Count == 0)
        {
            return Outcome.Refuse<BudgetFact>(FaultCode.NoDirector);
        }

        if (!submits && Office.Chief(roster) is null)
        {
            return Outcome.Refuse<BudgetFact>(FaultCode.NoChiefOfOffice);
        }

        FormReader read = new();
        long? amount = BudgetAmounts.Read(form.Amount, Fields.Amount, read);
        string? words = read.Text(form.Words, Fields.Answer);
        if (amount > request.Need.Estimated && words is null)
        {
            read.Add(new Fault(FaultCode.AppraisedOverEstimate, Fields.Answer, Dong.Written(request.Need.Estimated)));
        }

        if (!read.IsClean)
        {
            return read.Refuse<BudgetFact>();
        }

        return Outcome.Of<BudgetFact>(submits
            ? new BudgetFact.Submitted(now, by.Upn, by.Name, amount!.Value, words, ChainDeadlines.DecideBy(now, calendar)) { ByObjectId = by.AadObjectId }
            : new BudgetFact.Appraised(now, by.Upn, by.Name, amount!.Value, words) { ByObjectId = by.AadObjectId });
    }

    /// <summary>Back to the unit, to be completed.</summary>
    public static Outcome<BudgetFact> Return(BudgetRequest request, AmountForm form, Person by, Roster roster, DateTime now)
    {
        if (Refusal(request, form, by, roster) is { } refusal)
        {
            return refusal;
        }

        FormReader read = new();
        string? words = read.Required(form.Words, Fields.Answer, FaultCode.ReturnWordsMissing);
        return !read.IsClean
            ? read.Refuse<BudgetFact>()
            : Outcome.Of<BudgetFact>(new BudgetFact.ReturnedToUnit(now, by.Upn, by.Name, words!) { ByObjectId = by.AadObjectId });
    }

    /// <summary>What the card did not show is looked at first; null when it shows what is.</summary>
    internal static Outcome<BudgetFact>? MovedOn(BudgetRequest request, AmountForm form) =>
        form.Version == request.Version.ToString(CultureInfo.InvariantCulture) ? null : Outcome.Refuse<BudgetFact>(FaultCode.BudgetMovedOn);

    private static Outcome<BudgetFact>? Refusal(BudgetRequest request, AmountForm form, Person by, Roster roster)
    {
        if (!Office.Handles(by, roster))
        {
            return Outcome.Refuse<BudgetFact>(FaultCode.NotAnOfficer);
        }

        if (request.Status is BudgetStatus.WithChief && !Office.Leads(by, roster))
        {
            return Outcome.Repeated<BudgetFact>();
        }

        return request.Status is BudgetStatus.Asked or BudgetStatus.WithChief ? MovedOn(request, form) : Outcome.Repeated<BudgetFact>();
    }
}

using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Setup;

namespace TeamsReformBot.Host.Budgets;

/// <summary>Who gets a new message at which step: an updated card notifies nobody. Nobody is told of their own click.</summary>
public sealed class BudgetNotices(ReferenceData reference)
{
    public IEnumerable<OutboxMessage> After(BudgetRequest? before, BudgetRequest after, Person by, DateTime now)
    {
        Roster roster = reference.Roster;
        (MessageKind Kind, string? Upn)[] told = after.Status switch
        {
            BudgetStatus.Asked when before is null => [(MessageKind.BudgetForOffice, null), .. ToUnit(after).Where(u => u.Upn != after.Asked.Upn)],
            BudgetStatus.Asked when before.Status is BudgetStatus.Returned => [(MessageKind.BudgetForOffice, null)],
            // The Director asks for more, or the unit corrects what was appraised.
            BudgetStatus.Asked when before.Appraised is not null => ToAppraisers(before) is { Length: > 0 } appraisers ? appraisers : [(MessageKind.BudgetForOffice, null)],
            BudgetStatus.Returned => [.. ToUnit(after)],
            BudgetStatus.WithChief => Office.Chief(roster) is { } chief ? [(MessageKind.BudgetForHandler, chief.Upn)] : [],
            // Where nobody may grant it the Director reads so.
            BudgetStatus.WithDirector => (GrantMoney.GranterOf(after, roster) ?? roster.People.FirstOrDefault(p => p.Role is Role.Director)) is { } decider
                ? [(MessageKind.BudgetForDirector, decider.Upn)]
                : [],
            BudgetStatus.Granted or BudgetStatus.Refused => [.. ToUnit(after), .. ToAppraisers(after)],
            BudgetStatus.Withdrawn => [.. ToAppraisers(after)],
            _ => [],
        };
        return told.Where(t => t.Upn != by.Upn).Distinct().Select(t => ChainMessages.Budget(after, t.Kind, t.Upn, now));
    }

    // Who asked, and the head or who stands in.
    private IEnumerable<(MessageKind Kind, string? Upn)> ToUnit(BudgetRequest request) =>
        ((string?[])[request.Asked.Upn, reference.Roster.AddresseeOf(request.UnitCode)?.Upn])
            .OfType<string>().Where(upn => reference.Roster.FindByUpn(upn) is not null).Select(upn => (MessageKind.BudgetForUnit, (string?)upn));

    // As far as they are of the Office still.
    private (MessageKind Kind, string? Upn)[] ToAppraisers(BudgetRequest request) =>
    [
        .. ((OfficeStep?[])[request.Appraised?.FirstBy, request.Appraised?.Step])
            .OfType<OfficeStep>()
            .Where(step => reference.Roster.FindByUpn(step.Upn) is { } who && Office.Handles(who, reference.Roster))
            .Select(step => (MessageKind.BudgetForHandler, (string?)step.Upn)),
    ];
}

using System.Globalization;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Domain.Budgets;

/// <summary>Who gets a new message at which step: an updated card notifies nobody. Nobody is told of their own click.</summary>
public static class BudgetNotices
{
    public static IEnumerable<OutboxMessage> After(Changed<BudgetRequest, BudgetFact> change, Roster roster)
    {
        (BudgetRequest? before, BudgetRequest after) = (change.Before, change.After);
        (MessageKind Kind, Upn? Upn)[] told = after.Status switch
        {
            BudgetStatus.Asked when before is null =>
                [(MessageKind.BudgetForOffice, null), .. ToUnit(after, roster).Where(u => u.Upn != after.Asked.Upn)],
            BudgetStatus.Asked when before.Status is BudgetStatus.Returned => [(MessageKind.BudgetForOffice, null)],
            // The Director asks for more, or the unit corrects what was appraised.
            BudgetStatus.Asked when before.Appraised is not null =>
                ToAppraisers(before, roster) is { Length: > 0 } appraisers ? appraisers : [(MessageKind.BudgetForOffice, null)],
            BudgetStatus.Returned => [.. ToUnit(after, roster)],
            BudgetStatus.WithChief => Office.Chief(roster) is { } chief ? [(MessageKind.BudgetForHandler, chief.Upn)] : [],
            // Where nobody may grant it the Director reads so.
            BudgetStatus.WithDirector =>
                (GrantMoney.GranterOf(after, roster) ?? roster.People.FirstOrDefault(p => p.Role is Role.Director)) is { } decider
                ? [(MessageKind.BudgetForDirector, decider.Upn)]
                : [],
            BudgetStatus.Granted or BudgetStatus.Refused => [.. ToUnit(after, roster), .. ToAppraisers(after, roster)],
            BudgetStatus.Withdrawn => [.. ToAppraisers(after, roster)],
            _ => [],
        };
        IEnumerable<OutboxMessage> messages = told.Where(t => t.Upn != change.By)
            .Distinct()
            .Select(t => Of(after, t.Kind, t.Upn, change.Now));
        return before is null
            ? messages
            : messages.Append(OutboxMessage.RefreshCards(after.UnitCode, after.Year, after.Subject, after.Version, change.Now));
    }

    // Who asked, and the head or who stands in.
    private static IEnumerable<(MessageKind Kind, Upn? Upn)> ToUnit(BudgetRequest request, Roster roster) =>
        ((Upn?[])[request.Asked.Upn, roster.AddresseeOf(request.UnitCode)?.Upn])
            .OfType<Upn>().Where(upn => roster.FindByUpn(upn) is not null).Select(upn => (MessageKind.BudgetForUnit, (Upn?)upn));

    // As far as they are of the Office still.
    private static (MessageKind Kind, Upn? Upn)[] ToAppraisers(BudgetRequest request, Roster roster) =>
    [
        .. ((OfficeStep?[])[request.Appraised?.FirstBy, request.Appraised?.Step])
            .OfType<OfficeStep>()
            .Where(step => roster.FindByUpn(step.Upn) is { } who && Office.Handles(who, roster))
            .Select(step => (MessageKind.BudgetForHandler, (Upn?)step.Upn)),
    ];

    // A new message at each step.
    private static OutboxMessage Of(BudgetRequest request, MessageKind kind, Upn? upn, DateTime dueAt) => OutboxMessage.New(
        string.Create(CultureInfo.InvariantCulture, $"budget|{request.Subject}|{request.Version}|{kind}|{upn}"),
        kind, request.UnitCode, request.Year, upn, request.Subject, dueAt);
}

using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Budgets;

/// <summary>
/// «Xin kinh phí in tờ rơi 15 triệu»: the form with what was understood. «Kinh phí»: the year's money, of all units for who sees them all.
/// </summary>
public sealed class BudgetCommand(BudgetForms forms, BudgetBook book, ReferenceData reference, BusinessClock clock, CardContexts contexts)
    : IChatCommand
{
    public IntentKind Intent => IntentKind.Budget;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Roster roster = reference.Roster;
        Person who = message.Who;
        Slots said = message.Said.Slots;
        CardContext context = contexts.Now();
        bool mayAsk = message.IsPersonal && Permissions.MayConfirm(who, who.UnitCode, roster);
        if (!string.IsNullOrWhiteSpace(said.Text))
        {
            if (!mayAsk)
            {
                string confirmers = string.Join(", ", roster.ConfirmersOf(who.UnitCode).Select(p => p.Name));
                return new ChatReply.Words(string.Format(ChatText.Culture, ChatText.WhoAsksForMoney, confirmers));
            }

            (long? amount, string purpose) = Dong.FindIn(said.Text);
            NeedForm form = new(
                purpose, said.Period?.Year?.ToString(CultureInfo.InvariantCulture), amount is { } dong ? Dong.Written(dong) : null, null);
            string? unclear = amount is null && Dong.IsIn(said.Text) ? DoubtWords.Of([new Doubt(DoubtCode.AmountUnclear)]) : null;
            return new ChatReply.Card(
                forms.New(roster.Unit(who.UnitCode), form, Guid.NewGuid().ToString("N"), [], unclear), BudgetListCards.Summary(context));
        }

        if (who.Role is Role.External)
        {
            return new ChatReply.Words(FaultText.Of(new Fault(FaultCode.NotAllowedToSee), context.Culture));
        }

        bool all = Permissions.SeesAllUnits(who) || Office.Handles(who, roster);
        UnitCode? unit = all ? said.Units is [var named] ? named : null : who.UnitCode;
        int year = said.Period?.Year ?? clock.Today.Year;
        IReadOnlyList<BudgetRequest> requests = await book.OfYearAsync(year, unit, cancellationToken);
        return new ChatReply.Card(
            BudgetListCards.Overview(
                BudgetFigures.Of(requests, year),
                [.. requests.OrderBy(r => r.IsClosed).ThenByDescending(r => r.Asked.At).Select(book.Of)],
                roster.Units,
                mayAsk,
                context),
            BudgetListCards.Summary(context));
    }
}

using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Budgets;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Outbox;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Difficulties;

/// <summary>What waits for the decision of the Director or a deputy.</summary>
public sealed class PendingDecisions(DifficultyViews views, BudgetBook budgets, ReferenceData reference)
{
    /// <summary>Money is the Director's, or a deputy's where the Director has a part in it; where nobody may grant it the Director refuses or asks for more.</summary>
    public async Task<IReadOnlyList<BudgetView>> MoneyOfAsync(Person who, CancellationToken cancellationToken) =>
        who.Role is Role.Director or Role.DeputyDirector
            ? await budgets.WhereAsync(r => r.Status is BudgetStatus.WithDirector && IsFor(r, who), cancellationToken)
            : [];

    private bool IsFor(BudgetRequest request, Person who) =>
        GrantMoney.Decides(request, who, reference.Roster)
        && (!request.HasPart(who, reference.Roster) || GrantMoney.GranterOf(request, reference.Roster) is null);

    public Task<IReadOnlyList<DifficultyView>> OfAsync(Person who, CancellationToken cancellationToken) => views.WhereAsync(
        d => d.Status is DifficultyStatus.WithDirector && Directing.DeciderOf(d, reference.Roster)?.Upn == who.Upn, cancellationToken);
}

/// <summary>«Việc chờ tôi quyết».</summary>
public sealed class PendingDecisionsCommand(PendingDecisions pending, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.PendingDecisions;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) =>
        message.Who.Role is Role.Director or Role.DeputyDirector
            ? new ChatReply.Card(
                DifficultyListCard.Pending(
                    await pending.OfAsync(message.Who, cancellationToken), await pending.MoneyOfAsync(message.Who, cancellationToken), contexts.Now()),
                ChatText.DifficultyListSummary)
            : new ChatReply.Words(ChatText.PendingIsForDirectorate);
}

/// <summary>«Đồng ý, giao VP»: the decision card with that unit filled in, to be pressed; words alone decide nothing.</summary>
public sealed class AgreeProposalCommand(PendingDecisions pending, DifficultyViews views, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.AgreeProposal;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (message.Who.Role is not (Role.Director or Role.DeputyDirector))
        {
            return new ChatReply.Words(ChatText.PendingIsForDirectorate);
        }

        IReadOnlyList<DifficultyView> waiting = await pending.OfAsync(message.Who, cancellationToken);
        Slots slots = message.Said.Slots;
        if (slots.Difficulty is { } number)
        {
            waiting = [.. waiting.Where(v => v.Difficulty.Number == number)];
        }

        CardContext context = contexts.Now();
        if (waiting is not [var only])
        {
            return waiting.Count == 0
                ? new ChatReply.Words(ChatText.NothingPending)
                : new ChatReply.Card(DifficultyListCard.Pending(waiting, [], context), ChatText.DifficultyListSummary);
        }

        DifficultyView view = await views.OfAsync(only.Difficulty, cancellationToken);
        OfficeOpinion? opinion = view.Difficulty.Opinion;
        DateOnly? due = slots.Date ?? opinion?.Due;
        string standard = DirectorCard.Standard(context);
        DirectingForm form = new(
            standard,
            standard,
            slots.Units.Count > 0 ? slots.Units[0] : opinion?.LeadUnit,
            slots.Units.Count > 1 ? string.Join(',', slots.Units.Skip(1)) : null,
            due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            null,
            null);
        return new ChatReply.Card(
            DirectorCard.Render(view, message.Who.Role is Role.DeputyDirector, context, form, notice: ChatText.CheckBeforeDeciding),
            ChatText.DifficultyListSummary);
    }
}

/// <summary>The list on Monday and Thursday, when something still waits.</summary>
public sealed class PendingDecisionsMessage(PendingDecisions pending, ReferenceData reference, CardContexts contexts) : IMessageContent
{
    public MessageKind Kind => MessageKind.PendingDecisions;

    public Going HowSent(OutboxMessage message) => Going.InWorkingHours;

    public async Task<OutgoingCard?> DrawAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        if (reference.Roster.FindByUpn(message.ToUpn!) is not { } who)
        {
            return null;
        }

        IReadOnlyList<DifficultyView> waiting = await pending.OfAsync(who, cancellationToken);
        IReadOnlyList<BudgetView> money = await pending.MoneyOfAsync(who, cancellationToken);
        CardContext context = contexts.Now();
        return waiting.Count + money.Count == 0
            ? null
            : new OutgoingCard(
                DifficultyListCard.Pending(waiting, money, context), DifficultyListCard.PendingSummary(waiting.Count + money.Count, context), Follows: null);
    }
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Assignments;

/// <summary>«Việc phòng mình còn gì»: the asker's unit's list.</summary>
public sealed class UnitWorkCommand(UnitWork work, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.UnitWork;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        // «Việc phòng Kế hoạch còn gì»: another unit's only for who sees them all.
        string code = message.Said.Slots.Units is [var named] ? named : message.Who.UnitCode;
        if (code != message.Who.UnitCode && !Permissions.SeesAllUnits(message.Who))
        {
            return new ChatReply.Words(ChatText.OwingIsForOffice);
        }

        Unit unit = reference.Roster.Unit(code);
        IReadOnlyList<AssignmentView> owed = message.Said.Slots.Units is [_]
            ? await work.OwedAsync(unit.Code, cancellationToken)
            : await work.OwedAsync(message.Who, unit.Code, cancellationToken);
        bool mayConfirm = message.IsPersonal && Permissions.MayConfirm(message.Who, unit.Code, reference.Roster);
        CardContext context = contexts.Now();
        return new ChatReply.Card(UnitWorkCard.Render(unit, owed, mayConfirm, context), Summaries.Work(owed, context));
    }
}

/// <summary>From a sheet or a receipt to the list of what is left.</summary>
public sealed class ShowWorkAction(UnitWork work, ReferenceData reference, Refusals refusals, CardContexts contexts) : ICardAction
{
    public string Verb => Verbs.ShowWork;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (reference.Roster.FindUnit(click[DataKeys.Unit] ?? "") is not { } unit)
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        if (!Permissions.MayConfirmOrEnter(click.Who, unit.Code, reference.Roster))
        {
            return (await refusals.ForbiddenAsync(click, unit.Code, [new Fault(FaultCode.NotAllowedToConfirm)], cancellationToken))!;
        }

        IReadOnlyList<AssignmentView> owed = await work.OwedAsync(click.Who, unit.Code, cancellationToken);
        return new CardAnswer.Card(UnitWorkCard.Render(unit, owed, mayConfirm: true, contexts.Now()));
    }
}

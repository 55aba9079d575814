using System.Globalization;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Reminders;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Reminders;

/// <summary>«Để mai nhắc lại»: of one assignment on its card, of all that is being reminded of on a list.</summary>
public sealed class SnoozeAction(
    ClickedAssignments clicked, AssignmentDeciding deciding, UnitWork work, AssignmentViews views,
    ReferenceData reference, Refusals refusals, BusinessClock clock, CardContexts contexts) : ICardAction
{
    // As many working days as a button offers.
    private const int MostDays = 2;

    public string Verb => Verbs.Snooze;

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        if (DayOf(click) is not { } day || reference.Roster.FindUnit(click[DataKeys.Unit] ?? "") is not { } unit)
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        return ClickedAssignments.IdOf(click) is { } id
            ? await OneAsync(click, id, day, cancellationToken)
            : await AllAsync(click, unit, day, cancellationToken);
    }

    private async Task<CardAnswer> OneAsync(CardClick click, AssignmentId id, DateOnly day, CancellationToken cancellationToken)
    {
        (AssignmentView? view, CardAnswer? end) = await clicked.FindAsync(click, FaultCode.NotAllowedToSnooze, cancellationToken);
        if (view is null)
        {
            return end!;
        }

        Decided<ConfirmRows, AssignmentFact, Assignment> decided = (await deciding.OnAsync(
            id, (a, _, now) => Snooze.Decide(a, view.Duty, day, click.Who, reference.Roster, reference.Calendar, now), cancellationToken))!;
        Assignment after = decided.After ?? decided.Rows.Assignment!;
        CardContext context = contexts.Now();
        string notice = decided.Outcome is Outcome<AssignmentFact>.Refused refused
            ? FaultText.Of(refused.Faults[0], context.Culture)
            : Put(after.SnoozedUntil!.Value, 1, context);
        return new CardAnswer.Card(AssignmentCard.Render(await views.OfAsync(after, cancellationToken), context, notice));
    }

    private async Task<CardAnswer> AllAsync(CardClick click, Unit unit, DateOnly day, CancellationToken cancellationToken)
    {
        if (!Permissions.MayConfirm(click.Who, unit.Code, reference.Roster))
        {
            return (await refusals.ForbiddenAsync(click, unit.Code, [new Fault(FaultCode.NotAllowedToSnooze)], cancellationToken))!;
        }

        List<AssignmentFact.Snoozed> done = [];
        Fault? fault = null;
        foreach (Unit each in work.UnitsOf(click.Who, unit.Code))
        {
            Outcome<IReadOnlyList<FactOf>> outcome = await deciding.OnUnitAsync(
                each.Code,
                (all, now) => Snooze.DecideAll(
                    all, a => reference.Plan.FindDuty(a.Id.DutyId), day, click.Who, reference.Roster, reference.Calendar, now),
                cancellationToken);
            done.AddRange(outcome is Outcome<IReadOnlyList<FactOf>>.Done facts ? facts.Value.Select(f => f.Fact).OfType<AssignmentFact.Snoozed>() : []);
            fault ??= (outcome as Outcome<IReadOnlyList<FactOf>>.Refused)?.Faults[0];
        }

        CardContext context = contexts.Now();
        string notice = done.Count > 0 ? Put(done.Min(f => f.Until), done.Count, context)
            : fault is not null ? FaultText.Of(fault, context.Culture)
            : ChatText.NothingChanged;
        IReadOnlyList<AssignmentView> owed = await work.OwedAsync(click.Who, unit.Code, cancellationToken);
        return new CardAnswer.Card(UnitWorkCard.Render(unit, owed, mayConfirm: true, context, notice));
    }

    private static string Put(DateTime until, int count, CardContext context) =>
        string.Format(context.Culture, ChatText.Snoozed, until.ToString("HH:mm, dd'/'MM'/'yyyy", CultureInfo.InvariantCulture), count);

    private DateOnly? DayOf(CardClick click) =>
        int.TryParse(click[DataKeys.Days], out int days) && days is > 0 and <= MostDays ? reference.Calendar.AddWorkingDays(clock.Today, days)
        : FormText.ReadDate(click[DataKeys.Date], DataKeys.Date, []);
}

/// <summary>«Mai nhắc lại nhé», «tắt nhắc»: what could be put off, and the buttons for that.</summary>
public abstract class SnoozeOffer(UnitWork work, Refusals refusals, ReferenceData reference, BusinessClock clock, CardContexts contexts)
{
    private const int MostDays = 60;

    protected async Task<ChatReply> OfferAsync(ChatMessage message, bool toStop, CancellationToken cancellationToken)
    {
        Person who = message.Who;
        string code = reference.Roster.ActsFor(who).Select(u => u.Code).Prepend(who.UnitCode)
            .FirstOrDefault(c => Permissions.MayConfirm(who, c, reference.Roster)) ?? who.UnitCode;
        if (!Permissions.MayConfirm(who, code, reference.Roster))
        {
            return new ChatReply.Words(await refusals.ForbiddenAsync(who, nameof(IntentKind.Snooze), code, FaultCode.NotAllowedToSnooze, cancellationToken));
        }

        Slots said = message.Said.Slots;
        DateOnly today = clock.Today;
        DateOnly? day = said.Date ?? (said.NumberOf(NumberRole.Days) is { } days and > 0 and <= MostDays ? today.AddDays(days) : null);
        DateOnly? working = day > today ? reference.Calendar.OnOrAfter(day.Value) : null;
        AssignmentView[] reminded =
        [
            .. (await work.OwedAsync(who, code, cancellationToken))
                .Where(v => Snooze.Concerns(v.Assignment, v.Duty, working ?? reference.Calendar.AddWorkingDays(today, 1), reference.Calendar)),
        ];
        return new ChatReply.Card(SnoozeCard.Render(reference.Roster.Unit(code), reminded, working, toStop, contexts.Now()), ChatText.SnoozeSummary);
    }
}

public sealed class SnoozeCommand(UnitWork work, Refusals refusals, ReferenceData reference, BusinessClock clock, CardContexts contexts)
    : SnoozeOffer(work, refusals, reference, clock, contexts), IChatCommand
{
    public IntentKind Intent => IntentKind.Snooze;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) => OfferAsync(message, toStop: false, cancellationToken);
}

public sealed class StopRemindersCommand(UnitWork work, Refusals refusals, ReferenceData reference, BusinessClock clock, CardContexts contexts)
    : SnoozeOffer(work, refusals, reference, clock, contexts), IChatCommand
{
    public IntentKind Intent => IntentKind.StopReminders;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken) => OfferAsync(message, toStop: true, cancellationToken);
}

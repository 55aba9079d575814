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
        if (DayOf(click) is not { } day || click.Unit is not { } unit)
        {
            return new CardAnswer.Line(ChatText.UnknownButton);
        }

        return click.Assignment is { } id
            ? await OneAsync(click, id, day, cancellationToken)
            : await AllAsync(click, unit, day, cancellationToken);
    }

    private async Task<CardAnswer> OneAsync(CardClick click, AssignmentId id, DateOnly day, CancellationToken cancellationToken)
    {
        (AssignmentView? view, CardAnswer? end) = await clicked.FindAsync(click, UnitRight.Snooze, cancellationToken);
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
            done.AddRange(outcome is Outcome<IReadOnlyList<FactOf>>.Done facts ? facts.Value.Select(f => f.Fact)
                .OfType<AssignmentFact.Snoozed>() : []);
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
        int.TryParse(click[DataKeys.Days], out int days)
            && days is > 0 and <= MostDays ? reference.Calendar.AddWorkingDays(clock.Today, days)
        : new FormReader().Date(click[DataKeys.Date], DataKeys.Date);
}

using System.Globalization;
using AdaptiveCards;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;
using TeamsReformBot.Language.Said;

namespace TeamsReformBot.Host.Calendar;

/// <summary>«Xem ngày nghỉ», «thêm ngày nghỉ 24/11 …»: everybody reads, the Office changes.</summary>
public sealed class DaysOffCommand(ReferenceData reference, BusinessClock clock, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.DaysOff;

    public Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Slots said = message.Said.Slots;
        int year = SaidHoliday.YearOf(message.Text, reference.Calendar, clock.Today)
            ?? said.Date?.Year
            ?? said.Period?.Year
            ?? clock.Today.Year;
        DayForm? form = Permissions.IsOfficer(message.Who)
            ? new DayForm(said.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null, said.Text)
            : null;
        string? sentence = SaidHoliday.IsTet(message.Text) && TetRest.Of(year, reference.Calendar) is { } tet
            ? TetAheadCard.Sentence(tet, reference.Calendar, contexts.Now())
            : null;
        AdaptiveCard card = CalendarCard.Render(year, reference.Calendar, form, [], sentence, contexts.Now());
        return Task.FromResult<ChatReply>(new ChatReply.Card(card, CalendarCard.Summary(year, contexts.Now())));
    }
}

/// <summary>A change of the days off: decided, saved as the calendar's next version, followed by what is still to come.</summary>
public abstract class ChangeDaysAction(
    KeptDocuments documents, Reconciler reconciler, ReferenceData reference, BusinessClock clock, Refusals refusals,
    CardContexts contexts) : ICardAction
{
    public abstract string Verb { get; }

    public async Task<CardAnswer> HandleAsync(CardClick click, CancellationToken cancellationToken)
    {
        int year = DaysYear.Of(click, clock);
        CardContext context = contexts.Now();
        DayForm form = new(click[Fields.DayOff], click[Fields.DayWorked], click[Fields.DayName]);
        Outcome<CalendarChanges> outcome = await documents.ChangeCalendarAsync(
            changes => Decide(changes, reference.Calendar, click, clock.Today), click.Who, cancellationToken);
        if (outcome is Outcome<CalendarChanges>.Refused refused)
        {
            return await refusals.ForbiddenAsync(click, "calendar", refused.Faults, cancellationToken)
                ?? new CardAnswer.Card(CalendarCard.Render(year, reference.Calendar, form, refused.Faults, null, context));
        }

        bool changed = outcome is Outcome<CalendarChanges>.Done;
        if (changed)
        {
            await reconciler.FollowAsync(cancellationToken);
        }

        return new CardAnswer.Card(
            CalendarCard.Render(year, reference.Calendar, DayForm.Blank, [], CalendarNotice.Of(changed, context), context));
    }

    protected abstract Outcome<CalendarChanges> Decide(CalendarChanges changes, WorkCalendar calendar, CardClick click, DateOnly today);
}

/// <summary>The year that a calendar's card shows.</summary>
internal static class DaysYear
{
    public static int Of(CardClick click, BusinessClock clock) =>
        int.TryParse(click[DataKeys.Year], NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 2000 and <= 2100
            ? year
            : clock.Today.Year;
}

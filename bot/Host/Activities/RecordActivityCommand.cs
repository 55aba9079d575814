using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Activities;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Resources;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;
using TeamsReformBot.Language.Said;

namespace TeamsReformBot.Host.Activities;

/// <summary>
/// «Chào cờ sáng nay đủ 25 người», «vừa tập huấn ở Cẩm Xuyên, 120 người», «báo hoạt động». Words alone save nothing: who confirms
/// gets the form filled in, a staff member's complete report goes to the head.
/// </summary>
public sealed class RecordActivityCommand(
    ActivityForms forms, ActivityDrafts drafts, UnitWork work, ReferenceData reference, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.RecordActivity;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        Slots said = message.Said.Slots;
        Person who = message.Who;
        if (OthersIn(said, who) is { Length: > 0 } others)
        {
            return await OfOthersAsync(who, others, said, cancellationToken);
        }

        if (who.Role is Role.External || reference.Roster.ReportingUnits.All(unit => unit.Code != who.UnitCode))
        {
            return new ChatReply.Words(ChatText.ActivityOnlyOwnUnit);
        }

        if (said.Duty is not { } dutyId || reference.Plan.FindDuty(dutyId) is not { } duty)
        {
            return await ChooseAsync(who, said, cancellationToken);
        }

        if (RecordActivity.IsRecordable(duty))
        {
            return await OpenAsync(
                who, await forms.ArisingAsync(who.UnitCode, duty, NewToken(), null, cancellationToken), said, cancellationToken);
        }

        return await forms.WaitingAsync(who.UnitCode, duty.Id, said, cancellationToken) is { } waiting
            ? await OpenAsync(who, waiting, said, cancellationToken)
            : SaidOccurrence.IsNamed(said)
                && duty.Responsibility.Owes(who.UnitCode, reference.Roster, DateOnly.FromDateTime(contexts.Now().Now))
                ? await NotOpenAsync(who, duty, said, cancellationToken)
                : await InsteadAsync(who, duty, said, cancellationToken);
    }

    private Unit[] OthersIn(Slots said, Person who) =>
        said.Units.Contains(who.UnitCode) ? [] : [.. said.Units.Select(code => reference.Roster.Unit(code))];

    // What another unit did is entered for it by who may, and never written down for the speaker's own.
    private async Task<ChatReply> OfOthersAsync(Person who, Unit[] others, Slots said, CancellationToken cancellationToken) =>
        others is [var other] && said.Duty is { } duty && Permissions.MayConfirmOrEnter(who, other.Code, reference.Roster)
            && await forms.WaitingAsync(other.Code, duty, said, cancellationToken) is { } waiting
            ? OnBehalf(waiting, said)
            : new ChatReply.Words(string.Format(
                ChatText.Culture, ChatText.ActivityOfOtherUnit, string.Join(", ", others.Select(unit => unit.Name)),
                reference.Roster.Unit(who.UnitCode).Name));

    private ChatReply.Card OnBehalf(AssignmentView view, Slots said)
    {
        CardContext context = contexts.Now();
        SaidForm filled = Filled(view, said, context);
        return new ChatReply.Card(
            ConfirmCard.Render(view, filled.Form, [], context, reference.Roster.ReportingUnits, DoubtWords.Notice(filled.Doubts)),
            ChatText.ActivitySummary);
    }

    private static SaidForm Filled(AssignmentView view, Slots said, CardContext context) =>
        SaidActivity.Fill(ConfirmForm.Blank(view.Assignment, view.Duty, context.Rule, context.Now), view.Duty, said, view.Unit.StaffCount);

    // What was said of one event is never written down for another.
    private async Task<ChatReply> NotOpenAsync(Person who, Duty duty, Slots said, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> waiting = await forms.WaitingTitlesAsync(who.UnitCode, duty.Id, cancellationToken);
        string title = contexts.InEnglish ? duty.TitleEn : duty.Title;
        return new ChatReply.Words(waiting.Count > 0
            ? string.Format(ChatText.Culture, ChatText.OtherIsOpen, title, said.Text, string.Join("; ", waiting))
            : string.Format(ChatText.Culture, ChatText.NoneIsOpen, title, said.Text));
    }

    // Nothing of the duty waits, perhaps because it is another unit's: what was done is an activity of the own, and its form is not sent
    // yet.
    private async Task<ChatReply> InsteadAsync(Person who, Duty duty, Slots said, CancellationToken cancellationToken)
    {
        CardContext context = contexts.Now();
        Duty own = reference.Plan.Duty(RecordActivity.OwnActivity);
        AssignmentView view = await forms.ArisingAsync(who.UnitCode, own, NewToken(), null, cancellationToken);
        ConfirmForm form = SaidActivity.Fill(
            ConfirmForm.Blank(view.Assignment, own, context.Rule, context.Now), own, said, view.Unit.StaffCount).Form;
        return new ChatReply.Card(
            OwnActivityCard.Render(
                view, form, TokenOf(view), !Permissions.MayConfirm(who, who.UnitCode, reference.Roster), duty, reference.Roster, context),
            ChatText.ActivitySummary);
    }

    private async Task<ChatReply> ChooseAsync(Person who, Slots said, CancellationToken cancellationToken)
    {
        Duty own = reference.Plan.Duty(RecordActivity.OwnActivity);
        IEnumerable<Duty> open = (await work.OwedAsync(who.UnitCode, cancellationToken))
            .Where(v => v.Assignment.Status is AssignmentStatus.Open && v.Assignment.HeldAt <= contexts.Now().Now)
            .Select(v => v.Duty)
            .DistinctBy(d => d.Id);
        // What was said goes along with the choice; a day is written so that no client takes it for a timestamp.
        Dictionary<string, string> about = new(
            SaidActivity.Fill(new ConfirmForm(new Dictionary<string, string>()), own, said, 0).Form.Typed);
        if (said.Date is { } day)
        {
            about[Fields.HeldOn] = day.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
        }

        return new ChatReply.Card(
            ActivityCards.Choose(RecordActivity.Recordable(reference.Plan).Concat(open), about, contexts.Now()), ChatText.ActivitySummary);
    }

    private async Task<ChatReply> OpenAsync(Person who, AssignmentView view, Slots said, CancellationToken cancellationToken)
    {
        CardContext context = contexts.Now();
        SaidForm filled = Filled(view, said, context);
        string? notice = DoubtWords.Notice(filled.Doubts);
        bool arises = RecordActivity.IsRecordable(view.Duty);
        bool mayConfirm = Permissions.MayConfirm(who, view.Unit.Code, reference.Roster);
        if (mayConfirm && !arises)
        {
            return new ChatReply.Card(
                ConfirmCard.Render(view, filled.Form, [], context, reference.Roster.ReportingUnits, notice), ChatText.ActivitySummary);
        }

        string token = arises ? TokenOf(view) : NewToken();
        Outcome<ActivityDraft>? reported = mayConfirm || notice is not null ? null
            : await drafts.ReportAsync(token, view, filled.Form, new SaidReport(said.Text ?? "", filled.Figures), who, cancellationToken);
        if (reported is Outcome<ActivityDraft>.Done sent && await drafts.ViewAsync(sent.Value, cancellationToken) is { } draft)
        {
            return new ChatReply.Card(
                DraftCards.ForReporter(draft, reference.Roster.AddresseeOf(view.Unit.Code)?.Name, context), ChatText.ActivitySummary);
        }

        // What a sentence left out the form asks for, without calling it a fault.
        Fault[] faults = reported is Outcome<ActivityDraft>.Refused refused
            ? [.. refused.Faults.Where(fault => fault.Code is FaultCode.TooManyToday)]
            : [];
        return new ChatReply.Card(
            ActivityCards.Form(view, filled.Form, token, !mayConfirm, faults, context, reference.Roster.ReportingUnits, notice),
            ChatText.ActivitySummary);
    }

    // What arises bears its form's token.
    private static string TokenOf(AssignmentView view) => view.Assignment.Id.OccurrenceKey[6..];

    private static string NewToken() => Guid.NewGuid().ToString("N");
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Periods;
using TeamsReformBot.Host.Assignments;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Teams;
using TeamsReformBot.Language;

namespace TeamsReformBot.Host.Reminders;

/// <summary>«Nhắc lại các đơn vị chưa báo cáo», «nhắc phòng QLKH»: shows who would get what; nothing is sent yet.</summary>
public sealed class NudgeCommand(Nudging nudging, OwedByNow owed, CardContexts contexts) : IChatCommand
{
    public IntentKind Intent => IntentKind.Nudge;

    public Use Use => Use.OfficePeople;

    public async Task<ChatReply> HandleAsync(ChatMessage message, CancellationToken cancellationToken)
    {
        if (nudging.Paused is { } paused)
        {
            return new ChatReply.Words(paused);
        }

        OwedSelection selection = owed.SaidBy(message.Said.Slots);
        IReadOnlyList<NudgedUnit> units = await nudging.PreviewAsync(selection, cancellationToken);
        return new ChatReply.Card(
            NudgeCard.Render(units, NudgeData.Of(selection, units), contexts.Now()), NudgeCard.Summary(contexts.Now()));
    }
}

/// <summary>What was shown, in the button's data: the units by code, so that nobody gets a message who was not on the card.</summary>
internal static class NudgeData
{
    private const char Comma = ',';

    public static Dictionary<string, string> Of(OwedSelection selection, IEnumerable<NudgedUnit> units)
    {
        Dictionary<string, string> data = new()
        {
            [DataKeys.Units] = string.Join(Comma, units.Where(u => u.State is NudgeState.Gets).Select(u => u.Unit.Code)),
            [DataKeys.Duty] = string.Join(Comma, selection.Duties),
        };
        if (selection.Period is { } period)
        {
            data[DataKeys.Period] = PeriodName.Of(period);
        }

        return data;
    }

    public static OwedSelection Read(CardClick click, PeriodRule rule) =>
        new(
        [
            .. Split(click[DataKeys.Units])
                .Select(UnitCode.Parse)
                .OfType<UnitCode>()
        ], Split(click[DataKeys.Duty]), PeriodName.Read(click[DataKeys.Period], rule));

    private static string[] Split(string? codes) => (codes ?? "").Split(Comma, StringSplitOptions.RemoveEmptyEntries);
}

using AdaptiveCards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Language;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>The help, and short answers to questions of when and who.</summary>
internal static class SampleAnswers
{
    private static readonly CardContext Morning = Sample.Context();

    internal static readonly IReadOnlyList<HelpRow> Commands =
        [.. PhraseBook.Load().Examples.Select(e => new HelpRow($"{e.Intent}", Enum.Parse<HelpGroup>($"{e.Group}"), e.Text, e.English))];

    private static readonly WorkCalendar Days = new([], []);

    private static readonly Roster Roster = new(
        [
            new(TheUnit("TDC"), "Chi cục Tiêu chuẩn - Đo lường - Chất lượng", null, 24, true),
            new(TheUnit("TTTK"), "Phòng Thông tin - Thống kê KHCN&ĐMST", null, 9, false),
        ],
        [new(Account("ct.tdc@so.example.vn"), null, "Chi cục trưởng TĐC", "Chi cục trưởng", TheUnit("TDC"), Role.Head)]);

    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards() =>
    [
        ("help-head", HelpCard.Render(Commands.Where(c => c.Group is HelpGroup.OwnWork or HelpGroup.Difficulties), true, Morning)),
        ("help-everything", HelpCard.Render(Commands, false, Morning)),
        ("en-help-everything", HelpCard.Render(Commands, false, Sample.Context(culture: "en-US"))),
        ("answer-deadline", AnswerCards.Deadline(ReportingPeriods.Of(PeriodKind.Quarter, 2026, 4, PeriodRule.Nd09), null, Days, Morning)),
        ("answer-when", AnswerCards.When(new("Lễ chào cờ tháng 12/2026", new(2026, 12, 7, 7, 30, 0), null, "Trụ sở Sở", false), Morning)),
        ("answer-when-unset", AnswerCards.When(new("Hội nghị phổ biến, giáo dục pháp luật quý IV/2026", null, null, null, false), Morning)),
        ("answer-when-not-held", AnswerCards.When(new("Lễ chào cờ tháng 01/2027", new(2027, 1, 4, 7, 30, 0), null, "Trụ sở Sở", true), Morning)),
        ("answer-when-due", AnswerCards.When(new("Tuyên truyền về ISO quý IV/2026", null, new(2026, 12, 15, 17, 0, 0), null, false), Morning)),
        ("answer-leaders", AnswerCards.Leaders(
            [.. new[] { "iso-communication", "portal-posts", "flag-ceremony", "ad-hoc" }.Select(Sample.Plan.Duty)], Roster, Morning)),
    ];
}

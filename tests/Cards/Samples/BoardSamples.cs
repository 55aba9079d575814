using AdaptiveCards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Boards;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.People;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>The Office's board and its reminding by hand, in a department of a few units.</summary>
internal static class BoardSamples
{
    private static readonly ReportingPeriod December = ReportingPeriods.Of(PeriodKind.Month, 2026, 12, PeriodRule.Nd09);
    private static readonly CardContext Naming = Sample.Context(new(2026, 12, 14, 9, 30, 0));

    private static readonly Board Late = new(
        [
            new("flag-ceremony", "2026-12", new(2026, 12, 9, 17, 0, 0), 8, 0, 2, 1),
            new("quarterly-conference", "2026-q4", new(2026, 12, 14, 17, 0, 0), 5, 6, 0, 0),
            new("portal-posts", "2026-12", new(2026, 12, 15, 17, 0, 0), 0, 1, 0, 0),
            new("unit-meetings", "2026-q4", new(2026, 12, 15, 17, 0, 0), 11, 0, 0, 0),
            new("ad-hoc", null, new(2026, 12, 10, 17, 0, 0), 1, 0, 1, 0),
        ],
        [
            new(TheUnit("QLKH"), [new("flag-ceremony", "2026-12", null), new("ad-hoc", "2026-nd1", "Đăng bài về chữ ký số")]),
            new(TheUnit("TTUD"), [new("flag-ceremony", "2026-12", null)]),
        ]);

    private static readonly BoardView View = new(Late, December, Sample.Plan, new Roster(Sample.Units, []));
    private static readonly Dictionary<string, string> About = new() { [DataKeys.Units] = "QLKH", [DataKeys.Duty] = "" };

    private static readonly NudgedUnit[] Nudged =
    [
        Of(Sample.Unit, "Trưởng phòng QLKH", NudgeState.Gets, Sample.Ceremony, Sample.November, Sample.Procedures, Sample.Enterprises, Sample.Conference),
        Of(new(TheUnit("TTUD"), "Trung tâm Ứng dụng tiến bộ khoa học và công nghệ", null, 34, true), "Giám đốc TTUD", NudgeState.HadToday, Sample.Ceremony),
        Of(new(TheUnit("KHTC"), "Phòng Kế hoạch - Tài chính", null, 7, false), "Trưởng phòng KHTC", NudgeState.Unreachable, Sample.Ceremony),
    ];

    public static IEnumerable<(string Name, AdaptiveCard Card)> Cards() =>
    [
        ("board", BoardCard.Render(View, Naming)),
        ("board-officer", BoardCard.Render(View with { Board = Late with { Named = [] } }, Sample.Context(), mayNudge: true)),
        ("board-empty", BoardCard.Render(View with { Board = new([], []) }, Sample.Context())),
        ("en-board", BoardCard.Render(View, Sample.Context(Naming.Now, "en-US"))),
        ("nudge-preview", NudgeCard.Render(Nudged, About, Sample.Context())),
        ("nudge-sent", NudgeCard.Render(Nudged, null, Sample.Context())),
        ("nudge-nobody", NudgeCard.Render([], About, Sample.Context())),
        ("nudge-for-head", UnitWorkCard.Render(Sample.Unit, [Sample.View(Sample.Ceremony)], true, Sample.Context(), notice: NudgeCard.AskedBy(Sample.Context()))),
    ];

    private static NudgedUnit Of(Unit unit, string head, NudgeState state, params Assignment[] owed) =>
        new(unit, new Person(Account(head), null, head, "Trưởng phòng", unit.Code, Role.Head), [.. owed.Select(a => Sample.View(a))], state);
}

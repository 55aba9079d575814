using System.Globalization;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Host.Tests.Simulation;

/// <summary>What one role received in a year.</summary>
/// <param name="Messages">New messages; of several people the one who got most.</param>
/// <param name="MostInAWeek">In the week in which it was most.</param>
/// <param name="Replaced">Cards replaced in place, which notify nobody.</param>
public sealed record RoleCount(string Role, int Messages, int MostInAWeek, int Replaced);

/// <summary>Counts what came by role and year.</summary>
public static class MessageTable
{
    private static readonly (string Role, string[] People)[] Roles =
    [
        ("ordinary head", ["truong.qlkh@so.example.vn", "truong.khtc@so.example.vn", "truong.cds@so.example.vn", "truong.bcvt@so.example.vn"]),
        ("head with a seat of its own", ["ct.tdc@so.example.vn", "gd.ttn@so.example.vn", "gd.ttud@so.example.vn", "gd.ttcntt@so.example.vn"]),
        ("head with a figure duty (QLCN)", ["truong.qlcn@so.example.vn"]),
        ("TTTK head", ["truong.tttk@so.example.vn"]),
        ("Office head", ["chanh.vp@so.example.vn"]),
        ("officer", ["cv.vp@so.example.vn", "cv.tonghop.vp@so.example.vn"]),
        ("contact, deputy, staff", ["phochanh.vp@so.example.vn", "bientap.tttk@so.example.vn", "cv.qlkh@so.example.vn"]),
        ("Director, deputies", ["giamdoc@so.example.vn", "pgd.khoahoc@so.example.vn", "pgd.so@so.example.vn"]),
        ("Office's channel", [RunningBot.OfficeChannel]),
    ];

    public static IReadOnlyList<RoleCount> Of(IReadOnlyList<Came> all, int year) =>
        [.. Roles.Select(role => role.People.Select(person => Count(role.Role, [.. all.Where(c => c.ConversationId == person && c.At.Year == year)])).MaxBy(c => c.Messages)!)];

    /// <summary>The new messages of the ordinary head who got most.</summary>
    public static int OrdinaryHead(IReadOnlyList<Came> all) => Roles[0].People.Max(person => all.Count(c => c.ConversationId == person && !c.Replaced));

    public static string Written(string heading, IReadOnlyList<RoleCount> counts) =>
        $"{heading}\n| role | messages a year | most in a week | replaced in place |\n|---|---|---|---|\n"
        + string.Concat(counts.Select(c => $"| {c.Role} | {c.Messages} | {c.MostInAWeek} | {c.Replaced} |\n"));

    /// <summary>Every new message to one conversation, a line each: tells which are to blame.</summary>
    public static string Listed(IReadOnlyList<Came> all, string conversationId, int year) => string.Concat(all
        .Where(c => c.ConversationId == conversationId && c.At.Year == year && !c.Replaced)
        .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.At:ddd dd/MM/yyyy HH:mm} {c.Summary}\n")));

    private static RoleCount Count(string role, IReadOnlyList<Came> own) => new(
        role,
        own.Count(c => !c.Replaced),
        own.Where(c => !c.Replaced).GroupBy(c => ISOWeek.ToDateOnly(c.At.Year, ISOWeek.GetWeekOfYear(c.At), DayOfWeek.Monday)).Select(week => week.Count()).DefaultIfEmpty().Max(),
        own.Count(c => c.Replaced));
}

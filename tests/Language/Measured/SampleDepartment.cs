using System.Globalization;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Tests.Plans;

namespace TeamsReformBot.Language.Tests.Measured;

/// <summary>The local run's department: its units with their staff, and one person of each role in each of them.</summary>
internal static class SampleDepartment
{
    private static readonly Dictionary<string, int> Staff = "BGD 3 VP 14 TTTK 9 TDC 24 QLKH 27 QLCN 8 KHTC 7 CDS 10 BCVT 8 TTN 21 TTUD 30 TTCNTT 26 NGOAI 0"
        .Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public static readonly Vocabulary Vocabulary = new(SentenceFile.Department.Units, [.. ShippedPlan.Running().Clauses.Select(clause => clause.Id)]);

    public static readonly Roster Roster = new(
        Vocabulary.Units.Select(unit => new Unit(unit.Code, unit.Name, null, Staff[unit.Code], OwnSeat: false)),
        Staff.Keys.SelectMany(unit => Enum.GetValues<Role>().Select(role => Someone(unit, role))));

    public static int StaffOf(string unit) => Staff[unit];

    public static Person Someone(string unit, Role role) =>
        new(Upn.Kept($"{role}.{unit}@so.example".ToLowerInvariant()), null, $"{role} {unit}", "", UnitCode.Kept(unit), role);
}

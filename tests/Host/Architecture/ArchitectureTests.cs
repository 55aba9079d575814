using ArchUnitNET.Loader;
using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Host.Decisions;
using TeamsReformBot.Language;
using Assembly = System.Reflection.Assembly;

namespace TeamsReformBot.Host.Tests.Architecture;

/// <summary>The house keeps its plan: which floor stands on which, no rooms that need each other in a circle, the SDK in one room.</summary>
public sealed class ArchitectureTests
{
    private const string House = "TeamsReformBot.";
    private static readonly Assembly Rules = typeof(Outcome).Assembly;
    private static readonly Assembly Reading = typeof(PhraseBook).Assembly;
    private static readonly Assembly Drawing = typeof(AssignmentCard).Assembly;
    private static readonly Assembly Running = typeof(Deciding).Assembly;

    private static readonly IReadOnlyList<(string From, string To)> Needs =
    [
        .. from type in new ArchLoader().LoadAssemblies(Rules, Reading, Drawing, Running).Build().Types
           from needed in type.Dependencies
           select (type.FullName, needed.Target.FullName),
    ];

    [Fact]
    public void The_domain_needs_no_package_and_no_other_floor() =>
        Assert.All(Rules.GetReferencedAssemblies(), name => Assert.StartsWith("System.", name.Name, StringComparison.Ordinal));

    [Fact]
    public void Reading_and_drawing_stand_on_the_domain_alone() => Assert.All(
        (Assembly[])[Reading, Drawing],
        floor => Assert.Equal(
            [Rules.GetName().Name], floor.GetReferencedAssemblies().Select(name => name.Name).Where(name => name!.StartsWith(House, StringComparison.Ordinal))));

    [Theory]
    [InlineData("Domain")]
    [InlineData("Host")]
    public void No_rooms_need_each_other_in_a_circle(string floor)
    {
        HashSet<(string From, string To)> left =
        [
            .. from need in Needs
               let pair = (From: RoomOf(need.From, floor), To: RoomOf(need.To, floor))
               where pair.From is not null && pair.To is not null && pair.From != pair.To
               select (pair.From!, pair.To!),
        ];
        Assert.NotEmpty(left);
        // Whoever needs nobody that is left is part of no circle.
        while (left.RemoveWhere(pair => left.All(other => other.From != pair.To)) > 0)
        {
        }

        Assert.Empty(Needs.Where(need => left.Contains((RoomOf(need.From, floor) ?? "", RoomOf(need.To, floor) ?? ""))).Select(need => $"{need.From} needs {need.To}"));
    }

    [Fact]
    public void The_SDK_stays_in_one_room()
    {
        string[] users = [.. Needs.Where(need => need.To.StartsWith("Microsoft.Bot.", StringComparison.Ordinal)).Select(need => need.From).Distinct()];
        Assert.NotEmpty(users);
        Assert.All(users, user => Assert.Equal("Teams", RoomOf(user, "Host")));
    }

    private static string? RoomOf(string type, string floor) =>
        type.StartsWith($"{House}{floor}.", StringComparison.Ordinal) && type.Split('.') is [_, _, var room, _, ..] ? room : null;
}

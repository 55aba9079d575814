using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Tests.Plans;

/// <summary>The plan files as the product ships them.</summary>
internal static class ShippedPlan
{
    public static string Issued { get; } = Text("plan-103-2023.json");

    public static string Successor { get; } = Text("plan-2026.json");

    public static string Duties { get; } = Text("duties.json");

    public static PlanParts Parts { get; } = new(PlanFile.ReadIssued(Issued), PlanFile.ReadSuccessor(Successor), PlanFile.ReadDuties(Duties));

    public static Plan Running() => PlanFile.Running(Issued, Successor, Duties);

    private static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Plans", name));
}

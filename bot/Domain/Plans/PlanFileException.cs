namespace TeamsReformBot.Domain.Plans;

/// <summary>A plan's data cannot be used. The message lists every fault found, in Vietnamese, one a line.</summary>
public sealed class PlanFileException(IReadOnlyList<string> faults, Exception? inner = null)
    : Exception("Dữ liệu kế hoạch có lỗi:\n" + string.Join('\n', faults.Select(fault => "- " + fault)), inner)
{
    public IReadOnlyList<string> Faults => faults;

    internal static void ThrowIfAny(IEnumerable<string> faults)
    {
        string[] found = [.. faults];
        if (found.Length > 0) throw new PlanFileException(found);
    }
}

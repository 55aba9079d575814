using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Targets;
using static TeamsReformBot.Domain.Reports.ReportNumbers;

namespace TeamsReformBot.Domain.Reports.Blocks;

/// <summary>II.2: each form with what was done by it; a form that was not used is left out.</summary>
internal static class ChannelsBlock
{
    private const string IndexDuty = "pci-ddci-solutions";

    public static IEnumerable<ReportPart> Of(ReportInput input)
    {
        Said[] all = [.. input.Figures.Confirmed(input.Period).Where(s => !s.Confirmation.Nothing)];
        foreach (Clause channel in input.Figures.Plan.Channels)
        {
            Said[] used = [.. all.Where(s => FormOf(s, input.Figures.Plan) == channel.Id)];
            if (used.Length > 0)
            {
                yield return ReportPart.Of(
                    $"- {channel.ShortName ?? channel.CurrentWording.TrimEnd('.')} (mục {channel.Id}): {Counted(used.Length)} lượt xác nhận của "
                    + $"{Counted(used.Select(s => s.Assignment.Id.UnitCode).Distinct().Count())} đơn vị{Measures(used, input.Figures.Plan)}{People(used)}.",
                    used.Select(s => s.Assignment.Id));
            }
        }
    }

    /// <summary>What was advised on the indices.</summary>
    public static IEnumerable<ReportPart> Indices(ReportInput input)
    {
        Said[] advised = [.. input.Figures.Of(IndexDuty).Where(s => !s.Confirmation.Nothing)];
        if (advised.Length == 0)
        {
            yield break;
        }

        string documents = string.Join("; ", advised.Select(s => s.Confirmation.Evidence).OfType<string>().Distinct());
        yield return ReportPart.Of(
            $"Đã tham mưu giải pháp cải thiện Chỉ số PCI, DDCI {Counted(advised.Length)} lần{(documents.Length > 0 ? $" ({documents})" : "")}.", advised.Select(s => s.Assignment.Id));
    }

    // The form that was named; else the first that the duty's own clauses name.
    private static string? FormOf(Said said, Plan plan) =>
        said.Confirmation.Channel
            ?? plan.FindDuty(said.DutyId)?.ClauseIds.FirstOrDefault(id => plan.Channels.Any(channel => channel.Id == id));

    private static string Measures(Said[] used, Plan plan) => string.Concat(
        from duty in plan.Duties
        from measure in duty.Measures
        where measure is { Kind: MeasureKind.Count, Of: null } && used.Any(s => s.DutyId == duty.Id)
        let sum = used.Where(s => s.DutyId == duty.Id).Sum(s => s.Number(measure.Id))
        where sum > 0 && duty.Measures.All(other => other.Of != measure.Id)
        select $"; {measure.Title[..1].ToLowerInvariant()}{measure.Title[1..]}: {Counted(sum)}");

    private static string People(Said[] used)
    {
        long direct = used.Sum(s => s.Confirmation.Reach is { CountedBy: null } reach ? (long)reach.Direct : 0);
        return direct > 0 ? $"; số người dân, doanh nghiệp tiếp cận trực tiếp: {Counted(direct)}" : "";
    }
}

using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Targets;
using static TeamsReformBot.Domain.Reports.ReportNumbers;

namespace TeamsReformBot.Domain.Reports.Blocks;

/// <summary>Section I: the plan's versions, the units' own plans, ceremonies and conferences, and tasks given.</summary>
internal static class DirectionBlock
{
    private const string UnitPlans = "unit-plan";
    private const string Tasks = "ad-hoc";

    public static IEnumerable<ReportPart> Of(ReportInput input)
    {
        if (input.PlanChanges > 0)
        {
            yield return ReportPart.Of($"Trong kỳ, kế hoạch đã được điều chỉnh, bổ sung {Counted(input.PlanChanges)} lần.");
        }

        Assignment[] plans = [.. input.Figures.Work.Where(a => a.Id.DutyId == UnitPlans)];
        if (plans.Length > 0)
        {
            yield return ReportPart.Of(
                $"Có {plans.Count(a => a.Confirmation is not null)}/{plans.Length} đơn vị xác nhận kế hoạch của đơn vị hoặc thực hiện theo kế hoạch chung của Sở.", plans.Select(a => a.Id));
        }

        foreach (
            (string duty, string name) in (
                IEnumerable<(string, string)>)[(DutyIds.Ceremony, "lễ chào cờ đầu tháng"),
                (DutyIds.Conference, "hội nghị phổ biến, giáo dục pháp luật")])
        {
            IReadOnlyList<Said> held = EventsTarget.Held(input.Figures, duty);
            int events = EventsTarget.Occurrences(held);
            if (events > 0)
            {
                string before = Compared(
                    events, input.Previous is { } earlier ? EventsTarget.Occurrences(EventsTarget.Held(earlier, duty)) : null, "cuộc",
                    input.PreviousName);
                yield return ReportPart.Of($"Đã tổ chức {Counted(events)} {name}{before}.", held.Select(s => s.Assignment.Id));
            }
        }

        Assignment[] tasks = [.. input.Figures.Work.Where(a => a.Id.DutyId == Tasks)];
        if (tasks.Length > 0)
        {
            yield return ReportPart.Of(
                $"Đã giao {Counted(tasks.Length)} nhiệm vụ cụ thể cho các đơn vị, trong đó {Counted(tasks.Count(a => a.Confirmation is not null))} nhiệm vụ đã hoàn thành.", tasks.Select(a => a.Id));
        }
    }
}

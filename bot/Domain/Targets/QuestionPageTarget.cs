using System.Globalization;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Targets;

/// <summary>I.3-1: yes or no, by the latest check of the period; with the day of that check and of the page's last update.</summary>
internal static class QuestionPageTarget
{
    public static Target Of(FigureSet figures)
    {
        IReadOnlyList<Said> checks = figures.Of(DutyIds.QuestionPage);
        if (checks.Count == 0)
        {
            return PlanTargets.Nothing(TargetId.QuestionPage);
        }

        Said last = checks[^1];
        bool exists = last.Confirmation.Measures.GetValueOrDefault("page-exists") == ConfirmForm.Yes;
        DateOnly? updated = DateOnly.TryParseExact(
            last.Confirmation.Measures.GetValueOrDefault("page-updated"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out DateOnly day)
            ? day
            : null;
        return PlanTargets.Make(
            TargetId.QuestionPage,
            exists ? TargetState.Reached : TargetState.NotReached,
            [
                new Figure(FigureName.PageExists, Holds: exists),
                new Figure(FigureName.PageCheckedOn, Date: last.Confirmation.HeldOn),
                .. updated is null ? Array.Empty<Figure>() : [new Figure(FigureName.PageUpdatedOn, Date: updated)],
                .. ShareTargets.Answered(FigureName.QuestionsAnswered, checks, "questions-answered", "questions-asked"),
            ],
            checks);
    }
}

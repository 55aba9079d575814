using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.Joint;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Domain.Trust;

namespace TeamsReformBot.Host.Storage;

/// <summary>All that is kept as facts.</summary>
public static class Kinds
{
    public static readonly Kind<Assignment, AssignmentFact> Assignment = new(
        'a',
        Domain.Assignments.Assignment.Evolve,
        a => new StateRow(a.Id.UnitCode, a.Id.Year, $"{a.Id.OccurrenceKey}|{a.Id.DutyId}", a.Status.ToString(), a.Version)
        {
            Beside = ("DueAt", UnitRows.Text(a.DueAt)),
        },
        f => (f.At, f.By),
        AssignmentNotices.After);

    public static readonly Kind<Difficulty, DifficultyFact> Difficulty = new(
        'd',
        Domain.Difficulties.Difficulty.Evolve,
        d => new StateRow(d.UnitCode, d.Year, d.Id, d.Status.ToString(), d.Version) { Beside = ("Number", d.Number) },
        f => (f.At, f.By),
        DifficultyNotices.After);

    public static readonly Kind<Question, QuestionFact> Question = new(
        'q',
        Domain.Questions.Question.Evolve,
        q => new StateRow(q.UnitCode, q.Year, q.Id, q.Answer is null ? "Asked" : "Answered", q.Version)
        {
            Beside = (UnitRows.Made, UnitRows.Text(q.AskedAt)),
        },
        f => (f.At, f.By),
        QuestionNotices.After);

    public static readonly Kind<BudgetRequest, BudgetFact> Budget = new(
        'b', BudgetRequest.Evolve, r => new StateRow(r.UnitCode, r.Year, r.Id, r.Status.ToString(), r.Version), f => (f.At, f.By),
        BudgetNotices.After);

    public static readonly Kind<Inspection, InspectionFact> Inspection = new(
        'i',
        Domain.Inspections.Inspection.Evolve,
        i => new StateRow(i.UnitCode, i.Year, i.Id, i.Withdrawn is not null ? "Withdrawn" : i.IsOpen ? "Open" : "Settled", i.Version),
        f => (f.At, f.By),
        InspectionNotices.After);

    /// <summary>In the rows of the unit that was named. What follows is drawn from it: digest, figures, the Office's list.</summary>
    public static readonly Kind<JointItem, JointFact> Joint = new(
        'j', JointItem.Evolve, i => new StateRow(i.UnitCode, i.Year, i.Id, i.Status.ToString(), i.Version), f => (f.At, f.By),
        (_, _) => []);

    /// <summary>Reports, in the Office's own rows: their documents stand beside them.</summary>
    public static readonly Kind<PeriodReport, ReportFact> Report = new(
        'v',
        PeriodReport.Evolve,
        r => new StateRow(OfficeStore.Partition, r.Id.Year, r.Id.Text, r.Status.ToString(), r.Version),
        f => (f.At, f.By),
        (change, roster) => ReportNotices.After(change, roster, OfficeStore.Partition));

    /// <summary>
    /// Changes of roles of trust, in the Office's own rows. Whom they are told to follows from the roster that is written with them.
    /// </summary>
    public static readonly Kind<TrustChange, TrustFact> Trust = new(
        't',
        TrustChange.Evolve,
        c => new StateRow(OfficeStore.Partition, c.Year, c.Id, c.Status.ToString(), c.Version),
        f => (f.At, f.By),
        (change, _) => change.Before is null
            ? []
            : [OutboxMessage.RefreshCards(
                OfficeStore.Partition, change.After.Year, change.After.Subject, change.After.Version, change.Now)]);
}

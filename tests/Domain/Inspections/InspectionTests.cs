using System.Text.Json;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Tests.Calendar;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using TeamsReformBot.Domain.Tests.Plans;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Inspections;

public sealed class InspectionTests
{
    private static readonly DateTime Now = Time("07/12/2026 10:00");
    private static readonly InspectionForm Branch = new("TDC", "12/11/2026", "Chưa lập sổ", "Lập sổ theo dõi", "15/12/2026");
    private static readonly Inspection Recorded = Inspection.Evolve(null, Record(Branch, SampleRoster.Officer).Fact());
    private static readonly ReportingPeriod Quarter = ReportingPeriods.Of(PeriodKind.Quarter, 2026, 4, PeriodRule.Nd09);

    [Fact]
    public void What_the_unit_is_to_do_becomes_its_assignment_and_settles_the_inspection_with_evidence()
    {
        AssignmentFact made = TaskOfInspection.Decide(null, Recorded, "2026.1", ShippedCalendar.Calendar, Now).Fact();
        Assignment task = Assignment.Evolve(null, made);
        Assert.Equal((Recorded.Task, "Lập sổ theo dõi", Time("15/12/2026 17:00")), (task.Id, task.About, task.DueAt));
        Assert.Equal(new InspectionRef(TheUnit("VP"), 2026, "t1", Day("12/11/2026"), "Chưa lập sổ", "Lập sổ theo dõi"), task.Origin?.Inspection);
        TaskOfInspection.Decide(task, Recorded, "2026.1", ShippedCalendar.Calendar, Now).IsRepeated();

        Assert.Equal("evidence EvidenceMissing", Said(task, ("heldOn", "2026-12-07")).Faults());
        Assignment done = Assignment.Evolve(task, Said(task, ("heldOn", "2026-12-07"), ("evidence", "12/BB-TDC")).Fact());
        Inspection settled = Inspection.Evolve(Recorded, RecordInspection.Settle(Recorded, done, Now).Fact());
        Assert.Equal(("Ông cct", "12/BB-TDC", false), (settled.Settled!.Name, settled.Settled.Words, settled.IsOpen));
        RecordInspection.Settle(settled, done, Now).IsRepeated();
        RecordInspection.Withdraw(settled, SampleRoster.Officer, SampleRoster.Roster, Now).IsRepeated();
        Assert.Equal("- WithdrawOfTask", TakeBack.Decide(done, SampleRoster.Head, Context(null), Now).Faults());
    }

    [Theory]
    [InlineData(null, "12/11/2026", "Tốt", null, null, "leadUnit LeadUnitMissing")]
    [InlineData("X", "12/11/2026", "Tốt", null, null, "leadUnit UnitUnknown X")]
    [InlineData("TDC", null, "Tốt", null, null, "heldOn DateMissing")]
    [InlineData("TDC", "08/12/2026", "Tốt", null, null, "heldOn DateInFuture")]
    [InlineData("TDC", "12/11/2026", " ", null, null, "findings InspectionFindingsMissing")]
    [InlineData("TDC", "12/11/2026", "Tốt", "Lập sổ", null, "dueDate InspectionFollowUpMissing")]
    [InlineData("TDC", "12/11/2026", "Tốt", null, "15/12/2026", "advice InspectionAdviceMissing")]
    [InlineData("TDC", "12/11/2026", "Tốt", "Lập sổ", "13/12/2026", "dueDate TaskDateNotWorkingDay")]
    public void What_is_missing_is_named(string? unit, string? on, string? findings, string? advice, string? followUp, string fault) =>
        Assert.Equal(fault, Record(new InspectionForm(unit, on, findings, advice, followUp), SampleRoster.Officer).Faults());

    [Fact]
    public void Only_the_Office_records_and_takes_back_and_what_was_taken_back_asks_for_nothing()
    {
        Assert.Equal("- NotAnOfficer", Record(Branch, SampleRoster.Head).Faults());
        Assert.Equal("- NotAnOfficer", RecordInspection.Withdraw(Recorded, SampleRoster.Director, SampleRoster.Roster, Now).Faults());
        RecordInspection.Decide(Recorded, "t1", Branch, SampleRoster.Officer, SampleRoster.Roster, ShippedCalendar.Calendar, Now).IsRepeated();

        Inspection gone = Inspection.Evolve(Recorded, RecordInspection.Withdraw(Recorded, SampleRoster.Chief, SampleRoster.Roster, Now).Fact());
        Assert.False(gone.IsOpen);
        TaskOfInspection.Decide(null, gone, "2026.1", ShippedCalendar.Calendar, Now).IsRepeated();
        Assert.True(RecordInspection.FiguresOf([gone], Quarter, code => code).IsEmpty);
    }

    [Fact]
    public void Who_takes_over_a_unit_sees_what_was_found_there()
    {
        Inspection there = Recorded with { Report = Recorded.Report with { UnitCode = TheUnit("KHTC") } };

        Assert.False(RecordInspection.MaySee(SampleRoster.Head, there, SampleRoster.Roster));
        Assert.True(RecordInspection.MaySee(SampleRoster.Head, there, RosterDayTests.Merged().ToRoster(Day("07/12/2026"))));
    }

    [Fact]
    public void A_clean_inspection_asks_for_nothing()
    {
        Inspection clean = Inspection.Evolve(null, Record(Branch with { Advice = null, FollowUp = null }, SampleRoster.Officer).Fact());
        Assert.Null(clean.Task);
        Assert.False(clean.IsOpen);
    }

    [Fact]
    public void The_quarters_confirmation_is_filled_with_what_was_recorded_and_cannot_contradict_it()
    {
        RecordedFigures recorded = RecordInspection.FiguresOf(
            [
                Recorded,
                Recorded with { Id = "t2", Report = Recorded.Report with { On = Day("20/11/2026") } },
                Recorded with { Id = "t3", Report = Recorded.Report with { UnitCode = TheUnit("KHTC") } },
                Recorded with { Id = "t4", Report = Recorded.Report with { UnitCode = TheUnit("VP"), On = Day("14/09/2026") } },
            ],
            Quarter,
            code => code);
        Assignment quarterly = Assignment.Evolve(null, new AssignmentFact.Assigned(
            Now, Account("clock"), new(TheUnit("VP"), "inspection", "2026-q4"), "2026.1", 0, Day("15/09/2026").ToDateTime(default), Time("15/12/2026 17:00"), null, null, null));

        ConfirmForm filled = recorded.Fill(new ConfirmForm(new Dictionary<string, string> { ["heldOn"] = "2026-12-07" }));
        Assert.Equal("2", filled["measure-units-inspected"]);
        Assert.Contains("TDC, 12/11/2026: Chưa lập sổ Cần khắc phục đến 15/12/2026: Lập sổ theo dõi", filled[Fields.Note], StringComparison.Ordinal);
        Said(quarterly, recorded, filled).Fact();
        Assert.Equal("measure-units-inspected MeasureNotAsRecorded 2", Said(quarterly, recorded, filled.With("measure-units-inspected", "3")).Faults());
        Assert.Equal("nothing NothingButRecorded", Said(quarterly, recorded, filled.With("nothing", "true")).Faults());
        Confirmation said = Assignment.Evolve(quarterly, Said(quarterly, recorded, filled).Fact()).Confirmation!;
        RecordedFigures one = new(new Dictionary<string, long> { ["units-inspected"] = 1 }, "");
        Assert.Equal((false, true), (recorded.Contradicts(said), one.Contradicts(said)));
        RecordedFigures none = RecordInspection.FiguresOf([], Quarter, code => code);
        Said(quarterly, none, filled.With("nothing", "true")).Fact();
    }

    [Fact]
    public void Facts_survive_being_kept_as_JSON()
    {
        InspectionFact[] facts = [Record(Branch, SampleRoster.Officer).Fact(), new InspectionFact.Settled(Now, Account("a"), "b", null)];
        Assert.Equal(facts, JsonSerializer.Deserialize<InspectionFact[]>(JsonSerializer.Serialize(facts)));
    }

    private static Outcome<InspectionFact> Record(InspectionForm form, Person by) =>
        RecordInspection.Decide(null, "t1", form, by, SampleRoster.Roster, ShippedCalendar.Calendar, Now);

    private static Outcome<AssignmentFact> Said(Assignment task, params (string, string)[] typed) =>
        Confirm.Decide(task, new ConfirmForm(typed.ToDictionary(t => t.Item1, t => t.Item2)), SampleRoster.Head, Context(null), Now);

    private static Outcome<AssignmentFact> Said(Assignment quarterly, RecordedFigures recorded, ConfirmForm form) =>
        Confirm.Decide(quarterly, form, SampleRoster.Chief, Context(recorded), Now);

    private static ConfirmContext Context(RecordedFigures? recorded)
    {
        Plan plan = ShippedPlan.Running();
        return new ConfirmContext(plan, plan.Duty(recorded is null ? "ad-hoc" : "inspection"), SampleRoster.Branch, SampleRoster.Roster, PeriodRule.Nd09)
        {
            Recorded = recorded,
        };
    }
}

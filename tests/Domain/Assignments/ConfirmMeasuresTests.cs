using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Assignments;

/// <summary>What duties without an event ask for: figures that fit together, forms, topics, reach. The period is quarter IV/2026.</summary>
public sealed class ConfirmMeasuresTests
{
    private const string Procedures =
        "heldOn=2026-12-10;measure-procedures-in-force=120;measure-procedures-at-centre=120;measure-procedures-on-portal=118;"
        + "measure-dossiers-received=0;measure-dossiers-status-public=0";

    private const string Training = "heldOn=2026-12-01;place=Cẩm Xuyên;audience=Nông dân;reachedDirect=120";

    [Fact]
    public void Figures_are_kept_by_measure() => Assert.Equal(
        [("dossiers-received", "0"), ("dossiers-status-public", "0"), ("procedures-at-centre", "120"), ("procedures-in-force", "120"), ("procedures-on-portal", "118")],
        Said("procedures-published", Procedures).Measures.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => (m.Key, m.Value)));

    [Theory]
    [InlineData("measure-procedures-on-portal=121", "measure-procedures-on-portal MeasureOverTotal Số TTHC đã công khai trên Cổng thông tin điện tử 121 Số TTHC đang có hiệu lực 120")]
    [InlineData("measure-dossiers-status-public=1", "measure-dossiers-status-public MeasureOverTotal Số hồ sơ đã công khai tình trạng giải quyết 1 Số hồ sơ đã tiếp nhận 0")]
    [InlineData("measure-procedures-in-force=", "measure-procedures-in-force MeasureMissing Số TTHC đang có hiệu lực")]
    [InlineData("measure-procedures-in-force=1,5", "measure-procedures-in-force NotAWholeNumber")]
    [InlineData("heldOn=2026-12-15", "heldOn DateInFuture")]
    [InlineData("heldOn=2026-09-14", "heldOn DateOutsidePeriod 15/09/2026 14/12/2026")]
    public void A_figure_that_cannot_be_is_named(string change, string fault) =>
        Assert.Equal(fault, Decide("procedures-published", Procedures + ";" + change).Faults());

    [Theory]
    [InlineData("1500000", "1500000")]
    [InlineData("1.500.000", "1500000")]
    [InlineData("25.000.000.000", "25000000000")]
    public void An_amount_of_dong_is_read_with_dots_or_without(string typed, string kept) => Assert.Equal(
        kept,
        Said("budget", $"heldOn=2026-12-10;measure-amount-estimated={typed};measure-amount-appraised=0;measure-amount-granted=0", "2026-year").Measures["amount-estimated"]);

    [Theory]
    [InlineData("1.5")]
    [InlineData("1500000đ")]
    [InlineData("15.00")]
    [InlineData("1.500,5")]
    [InlineData("2 triệu")]
    public void An_amount_is_never_guessed(string typed) => Assert.Equal(
        "measure-amount-estimated NotAnAmount",
        Decide("budget", $"heldOn=2026-12-10;measure-amount-estimated={typed};measure-amount-appraised=0;measure-amount-granted=0", "2026-year").Faults());

    [Fact]
    public void Nothing_to_report_needs_no_figures_where_the_duty_allows_it()
    {
        Confirmation said = Said("enterprise-support", "heldOn=2026-12-10;nothing=true");
        Assert.True(said.Nothing);
        Assert.Empty(said.Measures);
    }

    [Fact]
    public void Nothing_to_report_is_no_answer_where_the_duty_does_not_allow_it() =>
        Assert.Contains("MeasureMissing", Decide("procedures-published", "heldOn=2026-12-10;nothing=true").Faults(), StringComparison.Ordinal);

    [Fact]
    public void A_class_tells_place_audience_and_who_was_reached()
    {
        Confirmation said = Said("training-held", Training + ";reachedIndirect=1000;topics=II.1.c-3,II.1.c-3", "2026-n1");
        Assert.Equal(("Cẩm Xuyên", "Nông dân", new Reach(120, 1000, null)), (said.Place, said.Audience, said.Reach));
        Assert.Equal(["II.1.c-3"], said.Topics);
    }

    [Theory]
    [InlineData("place=", "place PlaceMissing")]
    [InlineData("audience= ", "audience AudienceMissing")]
    [InlineData("reachedDirect=-1", "reachedDirect NotAWholeNumber")]
    // The emulation movement of 2019-2025 has ended; II.1.c is only the heading of its points.
    [InlineData("topics=II.1.d", "topics TopicUnknown II.1.d")]
    [InlineData("topics=II.1.c", "topics TopicUnknown II.1.c")]
    [InlineData("countedBy=XYZ", "countedBy UnitUnknown XYZ")]
    public void What_a_class_lacks_is_named(string change, string fault) =>
        Assert.Equal(fault, Decide("training-held", Training + ";" + change, "2026-n1").Faults());

    [Theory]
    [InlineData("KHTC", "KHTC")]
    [InlineData("TDC", null)]
    public void Of_an_event_held_together_one_unit_reports_the_figures(string countedBy, string? kept) =>
        Assert.Equal(kept, Said("training-held", $"{Training};countedBy={countedBy}", "2026-n1").Reach!.CountedBy);

    [Theory]
    [InlineData("", "channel ChannelMissing")]
    [InlineData("channel=II.1.a", "channel ChannelUnknown II.1.a")]
    public void The_form_is_one_of_the_plans(string change, string fault) =>
        Assert.Equal(fault, Decide("iso-communication", "heldOn=2026-12-10;measure-items=2;" + change).Faults());

    private static Confirmation Said(string duty, string form, string key = "2026-q4") =>
        Assert.IsType<AssignmentFact.Confirmed>(Decide(duty, form, key).Fact()).Confirmation;

    private static Outcome<AssignmentFact> Decide(string duty, string form, string key = "2026-q4") => Confirm.Decide(
        SampleAssignment.Of(duty, key, "15/09/2026", "15/12/2026"),
        SampleAssignment.Form(form),
        SampleRoster.Head,
        SampleAssignment.Context(duty),
        Time("14/12/2026 09:00"));
}

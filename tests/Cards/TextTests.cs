using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Cards.Tests;

/// <summary>The two languages say the same.</summary>
public sealed partial class TextTests
{
    private static readonly DateOnly Date = new(2026, 12, 9);
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    private static readonly Dictionary<string, string> Neutral = Texts(CultureInfo.InvariantCulture);
    private static readonly Dictionary<string, string> English = Texts(CultureInfo.GetCultureInfo("en"));

    private static readonly Measure Dossiers = new() { Title = "Số hồ sơ", TitleEn = "Dossiers" };

    // What the domain gives with a code, where it gives anything.
    private static readonly Dictionary<FaultCode, object[]> Values = new()
    {
        [FaultCode.PresentOverTotal] = [30, 27],
        [FaultCode.AbsentOverTotal] = [3, 2],
        [FaultCode.BriefedOverAbsent] = [3, 2],
        [FaultCode.DateTooFarFromEvent] = [Date],
        [FaultCode.MeasureMissing] = [Dossiers],
        [FaultCode.MeasureOverTotal] = [new Measure { Title = "Số hồ sơ công khai", TitleEn = "Dossiers made public" }, "3", Dossiers, "2"],
        [FaultCode.MeasureOverCarried] = [new Measure { Title = "Số hồ sơ công khai", TitleEn = "Dossiers made public" }, "5", Dossiers, "2", "1"],
        [FaultCode.DateOutsidePeriod] = [Date, Date],
        [FaultCode.ChannelUnknown] = ["II.3"],
        [FaultCode.TopicUnknown] = ["II.1.x"],
        [FaultCode.UnitUnknown] = ["XYZ"],
        [FaultCode.NotHeldYet] = [new DateTime(2026, 12, 7, 7, 30, 0)],
        [FaultCode.LaterDateNotAfterDue] = [Date],
        [FaultCode.LaterDateNotWorkingDay] = [Date],
        [FaultCode.TextTooLong] = [2000, 40000],
        [FaultCode.TooManyToday] = [40],
        [FaultCode.PeriodNotOver] = [Date],
        [FaultCode.ReportPeriodAhead] = [Date],
        [FaultCode.ReportIssued] = ["45/BC-VP", Date],
        [FaultCode.ReportMovedOn] = [3],
        [FaultCode.ReportHasGaps] = [2, "nguyên nhân; hạn chế"],
        [FaultCode.PeriodFrozen] = [new DateTime(2026, 12, 16, 17, 0, 0)],
        [FaultCode.ReopenTooLate] = [30],
        [FaultCode.ConferenceInPast] = [Date],
        [FaultCode.ConferenceNotOnWorkingDay] = [Date],
        [FaultCode.ConferenceNotInQuarter] = [Date, 4],
        [FaultCode.ParentIsItself] = ["Phòng"],
        [FaultCode.PersonUnknown] = ["ai@so.example"],
        [FaultCode.UpnNotAnAccount] = ["Ông A"],
        [FaultCode.UpnTaken] = ["Ông A"],
        [FaultCode.UnitHasHead] = ["Phòng", "Ông A"],
        [FaultCode.DelegateNotInUnit] = ["Phòng"],
        [FaultCode.DelegationTooLong] = [92],
        [FaultCode.EventOutsidePeriod] = [Date, Date],
        [FaultCode.EventNotOnWorkingDay] = [Date],
        [FaultCode.EventInPast] = [Date],
        [FaultCode.DayInPast] = [Date],
        [FaultCode.DayOnWeekend] = [Date],
        [FaultCode.DayNotOnWeekend] = [Date],
        [FaultCode.PauseInPast] = [Date],
        [FaultCode.PauseTooLong] = [92],
        [FaultCode.PauseEndsFirst] = [new DateOnly(2026, 12, 10), new DateOnly(2026, 12, 9)],
        [FaultCode.PauseTooFar] = [366],
        [FaultCode.PlanFault] = ["Mục II.2.đ: thiếu lý do."],
        [FaultCode.PlanMovedOn] = [3],
        [FaultCode.SnoozePastDue] = [new DateTime(2026, 12, 9, 17, 0, 0)],
        [FaultCode.PlanYearExists] = ["2027"],
        [FaultCode.AmountUnclear] = ["15"],
        [FaultCode.AmountToCheck] = ["15.000.000"],
        [FaultCode.AppraisedOverEstimate] = ["15.000.000"],
        [FaultCode.GrantedOverAppraised] = ["15.000.000"],
        [FaultCode.MeasureNotAsRecorded] = ["2"],
        [FaultCode.ConfirmedMeanwhile] = ["Ông A", new DateTime(2026, 12, 7, 9, 42, 0)],
        [FaultCode.StaffCountChanged] = [27, 29],
    };

    // How many values the reader of a list gives with a code, where it gives any.
    private static readonly Dictionary<RosterFaultCode, int> RosterValues = new()
    {
        [RosterFaultCode.HeaderNowhere] = 2,
        [RosterFaultCode.ColumnsMissing] = 1,
        [RosterFaultCode.ColumnTwice] = 1,
        [RosterFaultCode.CellIsError] = 2,
        [RosterFaultCode.LettersOfOldTable] = 3,
        [RosterFaultCode.LettersMisread] = 2,
        [RosterFaultCode.LettersLost] = 1,
        [RosterFaultCode.UnitCodesMissingBelow] = 2,
        [RosterFaultCode.UnitCodeInvalid] = 1,
        [RosterFaultCode.UnitCodesAlike] = 3,
        [RosterFaultCode.UnitCodeLikeKnown] = 2,
        [RosterFaultCode.UnitNameMissing] = 1,
        [RosterFaultCode.StaffCountNotWhole] = 1,
        [RosterFaultCode.OwnSeatUnclear] = 1,
        [RosterFaultCode.ParentUnknown] = 1,
        [RosterFaultCode.ParentIsItself] = 1,
        [RosterFaultCode.HeadOfNobody] = 1,
        [RosterFaultCode.UnitDiffers] = 2,
        [RosterFaultCode.UpnNotAnAddress] = 1,
        [RosterFaultCode.UpnIsALink] = 1,
        [RosterFaultCode.UpnSeveral] = 1,
        [RosterFaultCode.UpnHasBlanks] = 1,
        [RosterFaultCode.UpnHasMarks] = 1,
        [RosterFaultCode.UpnHasForeignLetters] = 1,
        [RosterFaultCode.UpnTwice] = 2,
        [RosterFaultCode.RoleUnknown] = 2,
        [RosterFaultCode.ObjectIdInvalid] = 1,
        [RosterFaultCode.ObjectIdTwice] = 2,
        [RosterFaultCode.SecondHead] = 2,
    };

    public static TheoryData<RosterFaultCode> RosterCodes => [.. Enum.GetValues<RosterFaultCode>()];

    public static TheoryData<FaultCode> Codes => [.. Enum.GetValues<FaultCode>()];

    [Fact]
    public void Both_languages_have_the_same_texts() => Assert.Equal(Neutral.Keys.Order(), English.Keys.Order());

    [Fact]
    public void Both_languages_fill_the_same_places() =>
        Assert.All(Neutral, text => Assert.Equal(Places(text.Value), Places(English[text.Key])));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_fault_has_a_sentence_that_uses_each_of_its_values(FaultCode code)
    {
        object[] values = Values.GetValueOrDefault(code, []);

        Assert.All([Neutral, English], texts => Assert.Equal(Enumerable.Range(0, values.Length), Places(texts[code.ToString()])));
        Assert.All(
            [Vietnamese, CultureInfo.GetCultureInfo("en-US")],
            culture => Assert.DoesNotContain("{", FaultText.Of(new Fault(code, null, values), culture), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(RosterCodes))]
    public void Every_fault_of_a_list_has_a_sentence_that_uses_each_of_its_values(RosterFaultCode code) =>
        Assert.All(
            [Neutral, English],
            texts => Assert.Equal(Enumerable.Range(0, RosterValues.GetValueOrDefault(code)), Places(texts["RosterFault" + code])));

    [Theory]
    [InlineData("vi-VN", null, "Dòng 1204: Tài khoản 'a@so.example' đã có ở dòng 3.")]
    [InlineData("vi-VN", "Cán bộ", "Trang tính \"Cán bộ\", dòng 1204: Tài khoản 'a@so.example' đã có ở dòng 3.")]
    [InlineData("en-US", "Cán bộ", "Sheet \"Cán bộ\", row 1204: The account 'a@so.example' is in row 3 already.")]
    public void A_fault_of_a_list_is_told_with_its_place(string culture, string? sheet, string sentence) => Assert.Equal(
        sentence,
        RosterFaultText.Of(new RosterFault(1204, RosterFaultCode.UpnTwice, "a@so.example", "3") { Sheet = sheet }, CultureInfo.GetCultureInfo(culture)));

    [Theory]
    [InlineData(FaultCode.TextTooLong, "vi-VN", "2.000", "40.000")]
    [InlineData(FaultCode.TextTooLong, "en-US", "2,000", "40,000")]
    [InlineData(FaultCode.LaterDateNotAfterDue, "en-US", "09/12/2026", "")]
    [InlineData(FaultCode.MeasureOverTotal, "vi-VN", "Số hồ sơ công khai (3)", "Số hồ sơ (2)")]
    [InlineData(FaultCode.MeasureOverTotal, "en-US", "Dossiers made public (3)", "Dossiers (2)")]
    [InlineData(FaultCode.NotHeldYet, "vi-VN", "07:30 ngày 07/12/2026", "")]
    public void Values_are_written_as_the_reader_writes_them(FaultCode code, string culture, string first, string second)
    {
        string sentence = FaultText.Of(new Fault(code, null, Values[code]), CultureInfo.GetCultureInfo(culture));

        Assert.Contains(first, sentence, StringComparison.Ordinal);
        Assert.Contains(second, sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_without_texts_reads_Vietnamese() =>
        Assert.Equal("Chưa nhập số người dự.", FaultText.Of(new Fault(FaultCode.PresentMissing), CultureInfo.GetCultureInfo("fr-FR")));

    private static IEnumerable<int> Places(string text) =>
        Place().Matches(text).Select(m => int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).Distinct().Order();

    private static Dictionary<string, string> Texts(CultureInfo culture)
    {
        Assembly cards = typeof(FaultText).Assembly;
        ResourceManager manager = new("TeamsReformBot.Cards.Resources.CardText", cards);
        return manager.GetResourceSet(culture, true, false)!.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);
    }

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Place();
}

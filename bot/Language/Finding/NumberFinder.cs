using System.Globalization;
using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Finding;

/// <summary>
/// Figures and what the words beside them, of the same clause, say that they count: 25/27 người dự, vắng 2, 3 bài, 3.000. A figure is read
/// whole or not at all.
/// </summary>
internal static partial class NumberFinder
{
    private const int Largest = 999_999_999;

    public static IEnumerable<Found> Find(Sentence sentence) => sentence.FindMarked(Counted(), Place.Number, match => Read(match));

    private static SaidNumber[]? Read(Match match)
    {
        if (match.Groups["total"].Success && match.Groups["part"].Success)
        {
            return Value(match.Groups["part"].Value) is { } part && Value(match.Groups["total"].Value) is { } whole && part <= whole
                ? [new(NumberRole.Present, part), new(NumberRole.Total, whole)]
                : null;
        }

        var item = match.Groups["items"].Value;
        var isCertain = !match.Groups["about"].Success && !match.Groups["range"].Success && !match.Groups["minus"].Success;
        var scale = match.Groups["scale"].Value switch { "" => 1, "trieu" => 1_000_000, _ => 1_000 };
        var value = isCertain ? Value(match.Groups["figure"].Value, scale) : null;
        // A figure beyond all that is counted is none.
        return RoleOf(match) is { } role && !(value is null && IsBeyond(match.Groups["figure"].Value))
            ? [new(role, role is NumberRole.Percent ? null : value) { Item = item, IsTurns = match.Groups["turns"].Success, IsAbsence = match.Groups["away"].Success, Of = match.Groups["ofLeave"].Success ? "co ly do" : match.Groups["of"].Value }]
            : null;
    }

    private static NumberRole? RoleOf(Match match)
    {
        foreach (var (group, role) in Roles)
            if (match.Groups[group].Success)
                return role;
        return NumberRole.Plain;
    }

    // The first that was said decides.
    private static readonly (string Group, NumberRole Role)[] Roles =
    [
        ("percent", NumberRole.Percent), ("unexcused", NumberRole.Unexcused), ("leave", NumberRole.Excused), ("away", NumberRole.Absent), ("briefed", NumberRole.Briefed),
        ("firms", NumberRole.Enterprises), ("items", NumberRole.Items), ("corrected", NumberRole.New), ("days", NumberRole.Days),
        ("here", NumberRole.Present), ("all", NumberRole.Total), ("people", NumberRole.People),
    ];

    // With a scale a sign stands before decimals: "1,2 nghìn".
    private static int? Value(string figure, int scale = 1)
    {
        if (scale == 1)
            return WholeNumber.TryRead(figure, out var number) && number <= Largest ? number : null;
        return decimal.TryParse(figure.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var decimals)
            && decimals * scale is var whole && whole == decimal.Truncate(whole) && whole <= Largest && !(scale > 1 && Groups().IsMatch(figure))
            ? (int)whole
            : null;
    }

    private static bool IsBeyond(string figure) => figure.Count(char.IsDigit) > 9;

    private const string Figure = @"\d[\d.,]*(?<=\d)";

    private const string About =
        @"(?:(?<about>khoang|tam|chung|xap\sxi|uoc|gan|hon|it\snhat|toi\sthieu|toi\sda|khong\squa|about|around|nearly|over|almost)\s|(?<minus>(?<=¬)))?";

    // "20-25 người", "20 đến 25 người", "25 hoặc 26".
    private const string Some =
        About + "(?<figure>" + Figure + @")(?<range>(?:[~-]|\s(?:den|toi|hoac|hay|or|to)\s)" + Figure + @")?(?:\s?(?<scale>nghin|ngan|k|trieu))?";

    private const string One = "(?<figure>" + Figure + ")";

    private const string People =
        @"(?:(?<turns>luot\s(?:nguoi|truy\scap|nghe|xem)|luot)|nguoi\sdan|nguoi|ba\scon|nong\sdan|hoc\ssinh|sinh\svien|hoi\svien|doan\svien|can\sbo|cbccvc|cbcc|cb|cong\schuc|vien\schuc|dong\schi|d\sc|dai\sbieu|hoc\svien|nhan\svien|people|persons?|staff|attendees|participants)";

    private const string Here = @"(?:tham\sdu|tham\sgia|co\smat|du|di\sdu|den\sdu|present|attended|attending|came)";
    private const string Away = @"(?:vang\smat|vang|nghi|absent|missing)";

    private const string Leave =
        @"(?:co\sly\sdo|co\sphep|(?<!khong\s)phep|excused|on\sleave|with\sleave|(?:do\s|bi\s|nghi\s)?(?:om|benh|thai\ssan|che\sdo)|(?:di\s)?cong\stac(?!\svien)|di\s(?:hoc|hop|vien)|viec\s(?:rieng|gia\sdinh))";

    private const string NoLeave = @"(?:khong\s(?:co\s)?(?:phep|ly\sdo|xin\sphep)|vo\sly\sdo|unexcused|without\sleave)";

    private const string Item =
        @"(?:tin\sbai|tin|bai\sviet|bai|phong\ssu|chuyen\strang|to\sroi|to\sgap|an\spham|san\spham|videos?|clips?|posts?|articles?|leaflets?|cuoc\shop|cuoc|buoi\shop|buoi|lop|van\sban|bang\sron|pa\sno)";

    // A pair of figures is a share only when words say so, and not where it can be a date before them: "07/12 có mặt 8".
    [GeneratedRegex($"""
        {Mark.Begins}(?:
          (?:(?:so\s)?(?:co|{Here}|so\snguoi(?:\s{Here})?)\s)?(?<part>(?!0)\d{"{1,4}"})(?:/|\stren\s|\sof\s|\sout\sof\s)(?<total>(?!0)\d{"{1,4}"})\s{People}(?:\s{Here})?
        | (?:du|co\smat|{Here}|so\snguoi(?:\s{Here})?|quan\sso(?:\sla)?)\s(?<part>(?!0)\d{"{1,4}"})/(?<total>(?!0)\d{"{1,4}"})
        | (?<part>(?!0)\d{"{1,4}"})/(?<total>(?!0)\d{"{1,4}"})\s{Here}(?!\s(?:\d|du\b|day\sdu|dong\sdu))
        | (?<!(?:ngay|hom|mung|mong|truoc|den|tu|muc|so|phong|tang)\s)(?<part>(?!0)\d{"{1,4}"})/(?<total>1[3-9]|[2-9]\d|[1-9]\d{"{2,3}"})(?!/)
        | {One}(?<percent>(?=%)|\sphan\stram)
        | {Away}\s(?<unexcused>{NoLeave})(?:\sla)?\s{Some}(?:\s{People})?
        | {Some}(?:\s{People})?\s(?:{Away}\s)?(?<unexcused>{NoLeave})
        | (?<unexcused>{NoLeave})\s{Some}(?:\s{People})?
        | (?<away>{Away})(?:\s(?<leave>{Leave}))?(?:\sla)?\s{Some}(?:\s{People})?(?:\s(?<leave>{Leave}))?
        | {Some}(?:\s{People})?\s(?<away>{Away})(?!(?:\s{Leave})?\s\d)(?:\s(?<leave>{Leave}))?
        | {One}\s(?:{People}\s)?(?<leave>{Leave})
        | (?<leave>{Leave})\s{One}(?:\s{People})?
        | (?<briefed>pho\sbien\slai(?:\scho)?|briefed)\s{Some}(?:\s{People})?
        | (?:(?<of>vang|pho\sbien\slai)(?:\smat)?(?:\s(?<ofLeave>{Leave}))?\s)?(?<corrected>thanh|dung\sla|con|sang|to)\s{Some}(?:\s{People})?(?:\s{Here})?
        | (?<all>tong(?:\sso|\scong)?|quan\sso|bien\sche|si\sso)\s(?:la\s)?{Some}(?:\s{People})?(?:\s(?<here>{Here}))?
        | {Some}\s(?<firms>doanh\snghiep|dn|companies|enterprises|firms)
        | {Some}(?=\s(?<items>{Item}){Mark.Ends})
        | {One}\s(?<days>ngay|hom|days?)
        | {Some}\s(?<people>{People})(?:\s(?<here>{Here}))?
        | {About}{One}\s(?<here>{Here})(?!\s\d)
        | (?<here>{Here})\s(?:la\s|duoc\s|co\s)?{Some}(?:\s{People})?
        | (?<figure>(?:\d{"{1,3}"}(?:\.\d{"{3}"})+|\d[\d.]*,[\d.,]*\d|\d{"{1,9}"}))(?<scale>k)?
        ){Mark.Ends}
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Counted();

    [GeneratedRegex(@"[.,]\d{3}")]
    private static partial Regex Groups();
}

using System.Globalization;
using System.Text.RegularExpressions;
using TeamsReformBot.Language.Sentences;
using TeamsReformBot.Language.Tables;

namespace TeamsReformBot.Language.Finding;

/// <summary>Figures and what the words beside them say that they count: 25/27 người dự, vắng 2, 3 bài, 3.000.</summary>
internal static partial class NumberFinder
{
    private const int Largest = 999_999_999;
    private const string Figure = @"\d{1,3}(?:\.\d{3})+|\d{1,6}";
    private const string People = @"(?:luot\snguoi|nguoi|can\sbo|cbccvc|cbcc|cb|cong\schuc|vien\schuc|dong\schi|d\sc|luot|dai\sbieu|hoc\svien|nhan\svien|people|persons?|staff|attendees|participants)";
    private const string Here = @"(?:tham\sdu|tham\sgia|co\smat|du|di\sdu|den\sdu|present|attended|attending|came)";
    private const string Away = @"(?:vang\smat|vang|nghi|absent|missing)";
    private const string Leave = @"(?:co\sly\sdo|co\sphep|phep|excused|on\sleave|with\sleave)";
    private const string Item = @"(?:tin\sbai|tin|bai\sviet|bai|phong\ssu|to\sroi|an\spham|san\spham|videos?|clips?|posts?|articles?|leaflets?|cuoc\shop|cuoc|buoi|lop|van\sban)";

    public static IEnumerable<Found> Find(Sentence sentence) =>
        sentence.Find(Counted(), Place.Number, match => Read(match));

    private static SaidNumber[]? Read(Match match)
    {
        if (match.Groups["total"].Success)
        {
            return Value(match.Groups["part"]) is { } part && Value(match.Groups["total"]) is { } whole && part <= whole
                ? [new(NumberRole.Present, part), new(NumberRole.Total, whole)]
                : null;
        }

        var role = match.Groups["leave"].Success ? NumberRole.Excused
            : match.Groups["away"].Success ? NumberRole.Absent
            : match.Groups["briefed"].Success ? NumberRole.Briefed
            : match.Groups["firms"].Success ? NumberRole.Enterprises
            : match.Groups["items"].Success ? NumberRole.Items
            : match.Groups["corrected"].Success ? NumberRole.New
            : match.Groups["days"].Success ? NumberRole.Days
            : match.Groups["here"].Success ? NumberRole.Present
            : match.Groups["people"].Success ? NumberRole.People
            : NumberRole.Plain;
        return Value(match.Groups["figure"], match.Groups["thousand"].Success ? 1000 : 1) is { } value ? [new(role, value)] : null;
    }

    // Nothing that is counted here is larger; null where it is.
    private static int? Value(Group figure, int times = 1) =>
        int.TryParse(figure.Value.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture, out var value) && value <= Largest / times
            ? value * times
            : null;

    // A pair of figures is a share only when words say so: "10/12" alone is a date.
    [GeneratedRegex($"""
        (?<!\S)(?:
          (?:(?:so\s)?(?:co|{Here}|so\snguoi(?:\s{Here})?)\s)?(?<part>\d{"{1,4}"})(?:/|\stren\s|\sof\s|\sout\sof\s)(?<total>\d{"{1,4}"})\s{People}(?:\s{Here})?
        | (?:du|co\smat|{Here}|so\snguoi(?:\s{Here})?|quan\sso(?:\sla)?)\s(?<part>\d{"{1,4}"})/(?<total>\d{"{1,4}"})
        | (?<part>\d{"{1,4}"})/(?<total>\d{"{1,4}"})\s{Here}
        | (?<away>{Away})(?:\s(?<leave>{Leave}))?\s(?<figure>{Figure})(?:\s{People})?(?:\s(?<leave>{Leave}))?
        | (?<figure>{Figure})(?:\s{People})?\s(?<away>{Away})(?:\s(?<leave>{Leave}))?
        | (?<briefed>pho\sbien\slai(?:\scho)?|briefed)\s(?<figure>{Figure})(?:\s{People})?
        | (?<corrected>thanh|dung\sla|con|sang|to)\s(?<figure>{Figure})(?:\s{People})?(?:\s{Here})?
        | (?<figure>{Figure})\s(?<firms>doanh\snghiep|dn|companies|enterprises|firms)
        | (?<figure>{Figure})(?=\s(?<items>{Item})(?!\S))
        | (?<figure>{Figure})\s(?<days>ngay|hom|days?)
        | (?<figure>{Figure})(?<thousand>k)?\s(?<people>{People})(?:\s(?<here>{Here}))?
        | (?<figure>{Figure})\s(?<here>{Here})
        | (?<here>{Here})\s(?<figure>{Figure})(?:\s{People})?
        | (?<figure>{Figure})(?<thousand>k)?
        )(?!\S)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Counted();
}

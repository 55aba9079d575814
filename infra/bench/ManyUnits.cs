namespace TeamsReformBot.Bench;

/// <summary>A department of many units, each with a head and nobody else.</summary>
public static class ManyUnits
{
    public static IEnumerable<string> Codes(int count) => Enumerable.Range(1, count).Select(i => $"U{i:D4}");

    public static Guid HeadOf(string code) => Guid.Parse($"bbbbbbbb-0000-4000-8000-{int.Parse(code.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture):D12}");

    public static IEnumerable<string> Roster(int count) => Codes(count)
        .Select(code => $"{code},Phòng {code},,27,false,Trưởng phòng {code},Trưởng phòng,head,{code.ToUpperInvariant()}@so.example.vn,{HeadOf(code)}")
        .Prepend("unit_code,unit_name,parent_unit,staff_count,own_seat,person,title,role,upn,aad_object_id");
}

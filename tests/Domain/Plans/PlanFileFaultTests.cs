using System.Text.Json.Nodes;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Tests.Plans;

/// <summary>One thing wrong at a time in small documents that are otherwise fine.</summary>
public sealed class PlanFileFaultTests
{
    private const string Issued = """
        { "id": "7-2025", "number": "7/KH", "date": "2025-02-03", "year": 2025, "title": "Tuyên truyền", "clauses": [
          { "id": "I.đ", "slug": "i_dd", "ordinal": 2, "kind": "content", "parentId": "I.d", "wording": "Điểm đ", "wordingEn": "Point đ",
            "frequencies": ["ALL_YEAR"], "who": "Văn phòng", "evidence": "Biên bản" },
          { "id": "I.d", "slug": "i_d", "ordinal": 1, "kind": "content", "wording": "Điểm d", "wordingEn": "Point d",
            "presentWording": "Điểm d nay", "presentWordingEn": "Point d now", "note": "Đổi tên",
            "frequencies": ["MONTHLY", "ONCE_THEN_REGULAR"], "who": "Văn phòng", "evidence": "Biên bản" } ] }
        """;

    private const string Successor = """
        { "year": 2026, "version": 1, "number": null, "date": null, "title": "Tuyên truyền", "inheritsFrom": "7-2025", "goLive": "2026-03-01",
          "overrides": [ { "clauseId": "I.đ", "presentWording": "Điểm đ của năm 2026", "presentWordingEn": "Point đ of 2026", "note": "Năm" } ] }
        """;

    private const string Duties = """
        { "duties": [
          { "id": "ceremony", "title": "Lễ chào cờ", "titleEn": "Ceremony", "clauseIds": ["I.d"], "responsibility": { "kind": "lead-unit", "leadUnit": "VP" },
            "recurrence": { "kind": "monthly-first-monday" }, "dueWorkingDaysAfter": 2, "ladder": "dated",
            "measures": [ { "id": "asked", "title": "Hỏi", "titleEn": "Asked", "kind": "count" },
                          { "id": "answered", "title": "Trả lời", "titleEn": "Answered", "kind": "count", "of": "asked" } ],
            "occurrenceTitle": "Lễ chào cờ tháng {month}/{year}", "occurrenceTitleEn": "Ceremony, {month}/{year}" },
          { "id": "plan", "title": "Kế hoạch", "titleEn": "Plan", "clauseIds": ["I.đ"], "responsibility": { "kind": "every-unit" },
            "recurrence": { "kind": "yearly", "month": 2 }, "ladder": "none",
            "occurrenceTitle": "Kế hoạch năm {year}", "occurrenceTitleEn": "Plan {year}" } ] }
        """;

    [Fact]
    public void Inheriting_keeps_the_plans_order_and_puts_the_years_own_words_over_the_inherited_ones()
    {
        var plan = PlanFile.Running(Issued, Successor, Duties);

        Assert.Equal(["Điểm d nay", "Điểm đ của năm 2026"], plan.Clauses.Select(clause => clause.CurrentWording));
        Assert.Equal(["Point d now", "Point đ of 2026"], plan.Clauses.Select(clause => clause.CurrentWordingEn));
        Assert.Equal("Điểm đ", plan.Clause("I.đ").Wording);
        Assert.Null(plan.InheritedFrom.Clauses[0].PresentWording);
        Assert.Equal("7-2025", plan.InheritedFrom.Id);
    }

    [Theory]
    [InlineData("clauses/1/id", "I.đ", "Mã mục 'I.đ' bị lặp.")]
    [InlineData("clauses/1/slug", "i_dd", "Mã không dấu 'i_dd' bị lặp.")]
    [InlineData("clauses/1/ordinal", 2, "Thứ tự 2 dùng cho nhiều mục.")]
    [InlineData("clauses/1/ordinal", 0, "Mục I.d: thứ tự phải từ 1 trở lên.")]
    [InlineData("clauses/1/wording", " ", "Mục I.d: thiếu lời văn.")]
    [InlineData("clauses/1/wording", null, "Mục I.d: thiếu lời văn.")]
    [InlineData("clauses/1/id", null, "Mục thứ 2: thiếu mã.")]
    [InlineData("clauses/1/presentWordingEn", null, "Mục I.d: lời văn hiện hành phải có cả tiếng Việt và tiếng Anh.")]
    [InlineData("clauses/1/presentWording", "", "Mục I.d: lời văn hiện hành để trống thì bỏ hẳn.")]
    [InlineData("clauses/1/note", null, "Mục I.d: thiếu lý do (note) của lời văn hiện hành hoặc của việc ngừng dùng.")]
    [InlineData("clauses/0/retired", true, "Mục I.đ: thiếu lý do (note) của lời văn hiện hành hoặc của việc ngừng dùng.")]
    [InlineData("clauses/1/frequencies", null, "Mục I.d: thiếu tần suất.")]
    [InlineData("clauses/0/parentId", "I.x", "Mục I.đ: không có mục cha 'I.x'.")]
    [InlineData("clauses/0/parentId", "I.đ", "Mục I.đ: không có mục cha 'I.đ'.")]
    [InlineData("clauses", null, "Kế hoạch gốc không có mục nào.")]
    [InlineData("number", null, "Kế hoạch gốc: thiếu số.")]
    public void A_fault_in_the_issued_plan_is_named(string path, object? value, string fault) =>
        Assert.Contains(fault, FaultsOf(() => PlanFile.Running(With(Issued, path, value), Successor, Duties)));

    [Theory]
    [InlineData("inheritsFrom", "8-2025", "Kế hoạch năm 2026 kế thừa '8-2025', nhưng kế hoạch gốc được đọc là '7-2025'.")]
    [InlineData("inheritsFrom", null, "Kế hoạch đang thực hiện: thiếu kế hoạch gốc (inheritsFrom).")]
    [InlineData("number", "", "Kế hoạch đang thực hiện: số để trống thì ghi null.")]
    [InlineData("version", 0, "Kế hoạch đang thực hiện: phiên bản phải từ 1 trở lên.")]
    [InlineData("overrides/0/clauseId", "I.x", "Kế hoạch năm 2026 điều chỉnh mục 'I.x' không có trong kế hoạch gốc.")]
    [InlineData("overrides/0/note", null, "Điều chỉnh mục 'I.đ': thiếu lý do (note).")]
    public void A_fault_in_the_running_plan_is_named(string path, object? value, string fault) =>
        Assert.Contains(fault, FaultsOf(() => PlanFile.Running(Issued, With(Successor, path, value), Duties)));

    [Theory]
    [InlineData("duties/0/clauseIds/0", "I.x", "Nhiệm vụ 'ceremony' dẫn mục 'I.x' không có trong kế hoạch.")]
    [InlineData("duties/0/clauseIds", null, "Nhiệm vụ 'ceremony': không dẫn mục nào của kế hoạch.")]
    [InlineData("duties/1/id", "ceremony", "Mã nhiệm vụ 'ceremony' bị lặp.")]
    [InlineData("duties/1/id", null, "Nhiệm vụ thứ 2: thiếu mã.")]
    [InlineData("duties/1/id", "đối thoại DN", "Nhiệm vụ 'đối thoại DN': mã chỉ gồm chữ cái không dấu, chữ số, dấu - và _, nhiều nhất 64 ký tự.")]
    [InlineData("duties/0/measures/0/kind", "date", "Nhiệm vụ 'ceremony': số liệu 'answered' không so được với 'asked': cả hai phải cùng là số đếm hoặc cùng là số tiền.")]
    [InlineData("duties/0/measures/1/kind", "money", "Nhiệm vụ 'ceremony': số liệu 'answered' không so được với 'asked': cả hai phải cùng là số đếm hoặc cùng là số tiền.")]
    [InlineData("duties/0/title", "", "Nhiệm vụ 'ceremony': thiếu tên.")]
    [InlineData("duties/0/responsibility/leadUnit", null, "Nhiệm vụ 'ceremony': thiếu đơn vị chủ trì.")]
    [InlineData("duties/0/dueWorkingDaysAfter", null, "Nhiệm vụ 'ceremony': gắn với một buổi cụ thể thì phải có số ngày làm việc đến hạn.")]
    [InlineData("duties/0/dueWorkingDaysAfter", -1, "Nhiệm vụ 'ceremony': số ngày làm việc đến hạn không được âm.")]
    [InlineData("duties/1/recurrence/month", 13, "Nhiệm vụ 'plan': tháng 13 không hợp lệ.")]
    [InlineData("duties/0/recurrence/month", 2, "Nhiệm vụ 'ceremony': chỉ nhiệm vụ hằng năm mới có tháng.")]
    [InlineData("duties/1/reportsOn", "q5", "Nhiệm vụ 'plan': kỳ báo cáo 'q5' không có, chỉ được dùng: q1, h1, q2, m9, q3, h2, q4, year.")]
    [InlineData("duties/1/recurrence/dueDayOfLastMonth", 31, "Nhiệm vụ 'plan': ngày đến hạn 31 phải từ 1 đến 28.")]
    [InlineData("duties/1/occurrenceTitle", "Kế hoạch tháng {month}", "Nhiệm vụ 'plan': tên từng lần dùng {month}, chỉ được dùng: year.")]
    [InlineData("duties/0/measures/1/of", "other", "Nhiệm vụ 'ceremony': số liệu 'answered' so với 'other' không có trong nhiệm vụ.")]
    [InlineData("duties/0/measures/1/id", "asked", "Nhiệm vụ 'ceremony': số liệu 'asked' bị lặp.")]
    [InlineData("duties/0/measures/1/title", null, "Nhiệm vụ 'ceremony': số liệu thứ 2: thiếu tên.")]
    [InlineData("duties", null, "Danh mục nhiệm vụ trống.")]
    public void A_fault_in_the_duties_is_named(string path, object? value, string fault) =>
        Assert.Contains(fault, FaultsOf(() => PlanFile.Running(Issued, Successor, With(Duties, path, value))));

    [Theory]
    [InlineData("duties/0/ladder", "weekly", "$.duties[0].ladder")]
    [InlineData("duties/0/recurrence/kind", null, "$.duties[0].recurrence")]
    [InlineData("duties/0/clauseids", "I.d", "$.duties[0].clauseids")]
    [InlineData("duties/0/dueWorkingDaysAfter", "hai", "$.duties[0].dueWorkingDaysAfter")]
    public void What_cannot_be_read_is_placed(string path, object? value, string place)
    {
        var fault = Assert.Single(FaultsOf(() => PlanFile.ReadDuties(With(Duties, path, value))));
        Assert.StartsWith($"Danh mục nhiệm vụ: không đọc được tại {place} ", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var two = With(With(Issued, "clauses/0/wording", ""), "clauses/1/who", "");
        var exception = Assert.Throws<PlanFileException>(() => PlanFile.ReadIssued(two));
        Assert.Equal(["Mục I.đ: thiếu lời văn.", "Mục I.d: thiếu người thực hiện."], exception.Faults);
        Assert.Equal("Dữ liệu kế hoạch có lỗi:\n- Mục I.đ: thiếu lời văn.\n- Mục I.d: thiếu người thực hiện.", exception.Message);
    }

    private static IReadOnlyList<string> FaultsOf(Action read) => Assert.Throws<PlanFileException>(read).Faults;

    /// <summary>The document with the value at the path replaced, or with the key removed when the value is null.</summary>
    private static string With(string json, string path, object? value)
    {
        var document = JsonNode.Parse(json)!;
        var steps = path.Split('/');
        var parent = steps[..^1].Aggregate(document, (node, step) => int.TryParse(step, out var index) ? node[index]! : node[step]!);
        if (parent is JsonArray items) items[int.Parse(steps[^1], null)] = JsonValue.Create(value);
        else if (value is null) parent.AsObject().Remove(steps[^1]);
        else parent[steps[^1]] = steps[^1] == "reportsOn" ? new JsonArray(JsonValue.Create(value)) : JsonValue.Create(value);
        return document.ToJsonString();
    }
}

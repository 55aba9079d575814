using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsReformBot.Domain.Plans;

/// <summary>
/// Reads the three documents that a running plan is made of. Every method throws <see cref="PlanFileException"/> on a fault.
/// </summary>
public static class PlanFile
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // A misspelt key would otherwise be a fact that silently disappears.
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        Converters =
        {
            // The codes under which the plan's frequencies are known, such as ALL_YEAR.
            new JsonStringEnumConverter<Frequency>(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false),
            new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false),
        },
    };

    /// <summary>The running plan out of the issued plan, the year's own document and the catalogue of duties, each as JSON.</summary>
    public static Plan Running(string issuedPlan, string successorPlan, string duties) =>
        Plan.Inherit(ReadIssued(issuedPlan), ReadSuccessor(successorPlan), ReadDuties(duties));

    public static IssuedPlan ReadIssued(string json)
    {
        var plan = Parse<IssuedPlan>(json, "Kế hoạch gốc");
        PlanFileException.ThrowIfAny(PlanFaults.Of(plan));
        return plan;
    }

    public static SuccessorPlan ReadSuccessor(string json)
    {
        var plan = Parse<SuccessorPlan>(json, "Kế hoạch đang thực hiện");
        PlanFileException.ThrowIfAny(PlanFaults.Of(plan));
        return plan;
    }

    /// <summary>Takes an object with one list, <c>duties</c>.</summary>
    public static IReadOnlyList<Duty> ReadDuties(string json)
    {
        var duties = Parse<Catalogue>(json, "Danh mục nhiệm vụ").Duties;
        PlanFileException.ThrowIfAny(DutyFaults.Of(duties));
        return duties;
    }

    private static T Parse<T>(string json, string document)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options)
                ?? throw new PlanFileException([$"{document}: tài liệu trống."]);
        }
        catch (JsonException fault)
        {
            throw new PlanFileException([$"{document}: không đọc được tại {PlaceOf(fault)}: {Why(fault)}."], fault);
        }
    }

    /// <summary>Where in a document it could not be read: the path, where there is one, and the line.</summary>
    internal static string PlaceOf(JsonException fault) =>
        fault.Path is { Length: > 0 } path
            ? $"{path} (dòng {fault.LineNumber + 1})"
            : $"dòng {fault.LineNumber + 1}, cột {fault.BytePositionInLine + 1}";

    // The reader speaks English; whoever sends a plan should not have to.
    private static string Why(JsonException fault)
    {
        string[] quoted = [.. fault.Message.Split('\'').Where((_, index) => index % 2 == 1)];
        bool Says(string words) => fault.Message.Contains(words, StringComparison.OrdinalIgnoreCase);
        return Says("could not be mapped") ? $"không có mục nào tên '{quoted.FirstOrDefault()}'"
            : Says("required") ? $"thiếu {string.Join(", ", quoted.Where(name => name.Length > 0 && char.IsLower(name[0])))}"
            : Says("duplicate") ? "một mục được ghi hai lần"
            : Says("null") && !Says("could not be converted") ? "không được để trống (null)"
            : Says("could not be converted") ? "giá trị không đúng kiểu, hoặc không có trong các giá trị cho phép"
            : "không đúng cú pháp JSON";
    }

    private sealed record Catalogue
    {
        public IReadOnlyList<Duty> Duties { get; init; } = [];
    }
}

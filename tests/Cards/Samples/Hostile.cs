using System.Collections;
using System.Reflection;
using AdaptiveCards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Plans;
using TeamsReformBot.Domain.Reports;

namespace TeamsReformBot.Cards.Tests.Samples;

/// <summary>
/// Every card there is, drawn from records in which every text is hostile: found by their methods, so that a new card is among them
/// without being named here.
/// </summary>
internal sealed class Hostile(int seed)
{
    public const string Text =
        "- **đậm** [Bấm đây](https://example.test) <at>Giám đốc</at> ${title} {{DATE(2026-12-07T00:00:00Z)}}\n\n# {{TIME(2026-12-07T00:00:00Z)}}";

    private readonly Random _random = new(seed);

    public static IEnumerable<MethodInfo> Renderers { get; } = typeof(AssignmentCard).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.ReturnType == typeof(AdaptiveCard));

    public static IEnumerable<MethodInfo> SummaryLines { get; } = typeof(Summaries).GetMethods(BindingFlags.Public | BindingFlags.Static);

    private static IEnumerable<string> TypedFields { get; } =
    [
        .. typeof(Fields).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!),
        .. Sample.Plan.Duties.SelectMany(d => d.Measures).Select(m => Fields.OfMeasure(m.Id)).Distinct(),
    ];

    /// <summary>What the method gives for arguments of which every state and every absence comes at random.</summary>
    public object Call(MethodInfo method) => method.Invoke(null, [.. method.GetParameters().Select(Argument)])!;

    // Ids are made by the bot, go back to it in a button's data, and were looked up before anything is drawn.
    private object? Argument(ParameterInfo parameter) => parameter.Name switch
    {
        "token" or "Id" when parameter.ParameterType == typeof(string) => Sample.Reported.Id,
        "Code" or "UnitCode" or "unitCode" or "ParentCode" => Sample.Unit.Code,
        "Upn" or "upn" or "ByUpn" when parameter.ParameterType == typeof(string) => "cv.qlkh@so.example.vn",
        "about" => new Dictionary<string, string>(),
        "DutyId" => Sample.Ceremony.Id.DutyId,
        "OccurrenceKey" or "occurrence" => Sample.Ceremony.Id.OccurrenceKey,
        "Topics" when parameter.ParameterType == typeof(IReadOnlyList<(Clause Topic, bool Covered)>) =>
            (IReadOnlyList<(Clause Topic, bool Covered)>)[(Pick(Sample.Plan.Topics), false), (Pick(Sample.Plan.Topics), true)],
        "Versions" when parameter.Member.DeclaringType == typeof(PeriodReport) => (ReportVersion[])[(ReportVersion)Record(typeof(ReportVersion))],
        "Channel" => Pick(Sample.Plan.Channels).Id,
        "Topics" when parameter.ParameterType.IsAssignableFrom(typeof(string[])) => (string[])[Pick(Sample.Plan.Topics).Id],
        "Typed" or "typed" when parameter.ParameterType.IsAssignableFrom(typeof(Dictionary<string, string>)) => TypedFields.ToDictionary(field => field, _ => Text),
        "Measures" => new Dictionary<string, string>(),
        _ => Value(parameter.ParameterType, new NullabilityInfoContext().Create(parameter).ReadState is NullabilityState.Nullable),
    };

    private object? Value(Type type, bool mayBeMissing)
    {
        if (mayBeMissing && _random.Next(3) == 0)
        {
            return null;
        }

        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain switch
        {
            _ when plain == typeof(string) => Text,
            _ when plain == typeof(Upn) => Account("cv.qlkh@so.example.vn"),
            _ when plain == typeof(UnitCode) => Sample.Unit.Code,
            _ when plain == typeof(Subject) => Subject.None,
            _ when plain == typeof(bool) => _random.Next(2) == 0,
            _ when plain == typeof(int) => _random.Next(1, 5),
            _ when plain == typeof(long) => _random.NextInt64(1, 5),
            _ when plain == typeof(Guid) => Guid.Empty,
            _ when plain == typeof(DateTime) => Sample.Morning.AddHours(_random.Next(-50, 50)),
            _ when plain == typeof(DateOnly) => new DateOnly(2026, 12, _random.Next(1, 32)),
            _ when plain == typeof(DateTimeOffset) => new DateTimeOffset(Sample.Morning, TimeSpan.FromHours(7)),
            _ when plain == typeof(Guid) => new Guid("aaaaaaaa-0000-4000-8000-000000000001"),
            _ when plain == typeof(CardContext) => Sample.Context(),
            _ when plain == typeof(Plan) => Sample.Plan,
            _ when plain == typeof(TeamsReformBot.Domain.Calendar.WorkCalendar) => new TeamsReformBot.Domain.Calendar.WorkCalendar([new(new(2026, 12, 24), Text, default, false)], []),
            _ when plain == typeof(Clause) => Pick(Sample.Plan.Clauses),
            _ when plain == typeof(Duty) => Pick(Sample.Plan.Duties),
            _ when plain == typeof(Roster) => HostileRoster(),
            _ when plain == typeof(Guid) => Guid.Empty,
            _ when plain == typeof(IReadOnlyDictionary<string, long>) => new Dictionary<string, long> { ["requests-received"] = _random.Next(1, 5) },
            _ when plain == typeof(Subject) => new Subject.Assignment(Sample.Ceremony.Id.OccurrenceKey, Sample.Ceremony.Id.DutyId),
            _ when plain == typeof(UnitCode) => Sample.Unit.Code,
            _ when plain == typeof(Upn) => Account("cv.qlkh@so.example.vn"),
            _ when plain == typeof(TimeOnly) => new TimeOnly(7, 30),
            _ when plain == typeof(AssignmentId) => Sample.Ceremony.Id,
            _ when plain == typeof(ReportId) => new ReportId("2026-q4", (ReportKind)_random.Next(2)),
            _ when plain == typeof(ReportPart) => ReportPart.Of(Text, [Sample.Ceremony.Id]),
            _ when plain == typeof(Fault) => new Fault(FaultCode.TextTooLong, Fields.Note, FormReader.MaxLength, FormReader.MaxLength + 1),
            _ when plain == typeof(RosterFault) => new RosterFault(3, RosterFaultCode.LettersOfOldTable, Text, Text, Text) { Sheet = Text },
            _ when plain.IsEnum => plain.GetEnumValues().GetValue(_random.Next(plain.GetEnumValues().Length)),
            _ when plain.IsGenericType && plain.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>) =>
                Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(plain.GenericTypeArguments)),
            _ when plain.IsGenericType && plain.IsAssignableTo(typeof(IEnumerable)) => List(plain.GenericTypeArguments[0]),
            _ => Record(plain),
        };
    }

    private static Roster HostileRoster() => new(
        [Sample.Unit with { Name = Text }, new Unit(TheUnit("TDC"), Text, Sample.Unit.Code, 24, true)],
        [
            new Person(Account("truong.qlkh@so.example.vn"), null, Text, Text, Sample.Unit.Code, Role.Head),
            new Person(Account("cv.qlkh@so.example.vn"), null, Text, Text, Sample.Unit.Code, Role.Staff),
        ]);

    private T Pick<T>(IEnumerable<T> choices) => choices.ElementAt(_random.Next(choices.Count()));

    private Array List(Type item)
    {
        Array list = Array.CreateInstance(item, _random.Next(3));
        for (int i = 0; i < list.Length; i++)
        {
            list.SetValue(Value(item, false), i);
        }

        return list;
    }

    private object Record(Type type)
    {
        ConstructorInfo constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        object made = constructor.Invoke([.. constructor.GetParameters().Select(Argument)]);
        foreach (PropertyInfo property in type.GetProperties().Where(p => p.CanWrite && constructor.GetParameters().All(c => c.Name != p.Name)))
        {
            property.SetValue(made, Value(property.PropertyType, new NullabilityInfoContext().Create(property).ReadState is NullabilityState.Nullable));
        }

        return made;
    }
}

using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Inspections;
using TeamsReformBot.Domain.Joint;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Domain.Reports;
using TeamsReformBot.Domain.Trust;

namespace TeamsReformBot.Host.Tests.Golden;

/// <summary>All that can be pressed, sent and stored as a fact, as the product's own types say it.</summary>
internal static class Everything
{
    // By the letter in the keys of their subjects.
    private static readonly (char Letter, Type Fact)[] FactTypes =
    [
        ('a', typeof(AssignmentFact)), ('b', typeof(BudgetFact)), ('d', typeof(DifficultyFact)), ('i', typeof(InspectionFact)),
        ('j', typeof(JointFact)), ('q', typeof(QuestionFact)), ('t', typeof(TrustFact)), ('v', typeof(ReportFact)),
    ];

    public static IEnumerable<string> Verbs =>
        typeof(Cards.Verbs).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f =>
            f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);

    /// <summary>The letter of the subject, and the fact's name in its JSON.</summary>
    public static IEnumerable<(char Letter, string Kind)> Facts =>
        FactTypes.SelectMany(t =>
            t.Fact.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => (t.Letter, (string)a.TypeDiscriminator!)));

    public static bool Has(MessageKind kind, string units) => units.Contains($"    Kind: {kind}\n", StringComparison.Ordinal);

    public static bool Has((char Letter, string Kind) fact, string units) =>
        Regex.IsMatch(units, $"\\|f\\|{fact.Letter}\\|[^\\n]*\\n(    (?!Data)[^\\n]*\\n)*    Data: {{\"kind\":\"{fact.Kind}\"");
}

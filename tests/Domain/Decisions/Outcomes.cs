using System.Globalization;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Plans;

namespace TeamsReformBot.Domain.Tests.Decisions;

/// <summary>What a decision said, as the tables of these tests write it.</summary>
internal static class Outcomes
{
    /// <summary>The only fact of a decision that was done.</summary>
    public static TFact Fact<TFact>(this Outcome<TFact> outcome) => Assert.IsType<Outcome<TFact>.Done>(outcome).Value;

    /// <summary>The faults of a refusal in order, as in <c>present PresentOverTotal 30 27; - NotAnOfficer</c>.</summary>
    public static string Faults<TFact>(this Outcome<TFact> outcome) => Text(Assert.IsType<Outcome<TFact>.Refused>(outcome).Faults);

    public static void IsRepeated<TFact>(this Outcome<TFact> outcome) => Assert.IsType<Outcome<TFact>.AlreadyDone>(outcome);

    public static string Text(IEnumerable<Fault> faults) =>
        string.Join("; ", faults.Select(fault => string.Join(' ', [fault.Field ?? "-", fault.Code, .. fault.Values.Select(Text)])));

    private static string Text(object value) => value switch
    {
        DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture),
        Measure measure => measure.Title,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    /// <summary>The one fact of a decision that may make several.</summary>
    public static TFact Fact<TFact>(this Outcome<IReadOnlyList<TFact>> outcome) => Assert.Single(Assert.IsType<Outcome<IReadOnlyList<TFact>>.Done>(outcome).Value);
}

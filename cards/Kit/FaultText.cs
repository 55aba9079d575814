using System.Globalization;
using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Cards;

/// <summary>The sentence that names a fault; each code has one under its own name.</summary>
public static class FaultText
{
    public static string Of(Fault fault, CultureInfo culture) => new Words(culture).Of(fault.Code.ToString(), fault.Values);
}

using System.Diagnostics.CodeAnalysis;
using TeamsReformBot.Domain.Identity;

namespace TeamsReformBot.Domain.Tests.People;

/// <summary>The codes of units and the accounts that a test writes down.</summary>
internal static class Names
{
    [return: NotNullIfNotNull(nameof(code))]
    public static UnitCode? TheUnit(string? code) => code is null ? null : UnitCode.Kept(code);

    [return: NotNullIfNotNull(nameof(upn))]
    public static Upn? Account(string? upn) => upn is null ? null : Upn.Kept(upn);
}

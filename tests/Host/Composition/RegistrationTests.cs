using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using TeamsReformBot.Host.Teams.Authentication;

namespace TeamsReformBot.Host.Tests.Composition;

public sealed partial class RegistrationTests
{
    private const string Type = "MicrosoftAppType";
    private const string Id = "MicrosoftAppId";
    private const string Password = "MicrosoftAppPassword";
    private const string Tenant = "MicrosoftAppTenantId";

    /// <summary>The type, what it needs beside its id, and whether it serves outside Development.</summary>
    public static TheoryData<string, string[], bool> Kinds => new()
    {
        { "SingleTenant", [Password, Tenant], true },
        { "UserAssignedMSI", [Tenant], true },
        { "MultiTenant", [Password], false },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_type_needs_what_the_table_says_and_nothing_else(string type, string[] needs, bool servesProduction)
    {
        IConfiguration whole = Settings([(Type, type), (Id, "id"), .. needs.Select(n => (n, "x"))]);

        Assert.Equal(needs, Registration.Faults(Settings((Type, type), (Id, "id")), isDevelopment: true).Select(FirstSetting));
        Assert.Empty(Registration.Faults(whole, isDevelopment: true));
        Assert.Equal(servesProduction ? [] : [Type, Tenant], Registration.Faults(whole, isDevelopment: false).Select(FirstSetting));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Blank_counts_as_missing_and_letter_case_does_not_matter(string type, string[] needs, bool servesProduction)
    {
        IConfiguration blank = Settings((Type, type.ToUpperInvariant()), (Id, " "), (Password, " "), (Tenant, " "));
        string[] named = servesProduction ? [Id, .. needs] : [Id, Type, Tenant];

        Assert.Equal(named, Registration.Faults(blank, isDevelopment: false).Select(FirstSetting));
        Assert.Empty(Registration.Faults(blank, isDevelopment: true));
    }

    [Theory]
    [InlineData("SingelTenant")]
    [InlineData("Single Tenant")]
    [InlineData("UserAssigned")]
    [InlineData("0")]
    public void A_mistyped_type_is_named_with_those_that_there_are(string type)
    {
        string fault = Assert.Single(Registration.Faults(Settings((Type, type), (Id, "id"), (Tenant, "x")), isDevelopment: false));

        Assert.Contains($"«{type}»", fault, StringComparison.Ordinal);
        Assert.Contains("MicrosoftAppType takes SingleTenant, UserAssignedMSI.", fault, StringComparison.Ordinal);
        Assert.Single(Registration.Faults(Settings((Type, type)), isDevelopment: true));
    }

    [Fact]
    public void In_Development_there_may_be_no_registration_and_outside_all_that_is_missing_is_named()
    {
        Assert.Empty(Registration.Faults(Settings(), isDevelopment: true));
        Assert.Equal([Id, Type, Tenant], Registration.Faults(Settings(), isDevelopment: false).Select(FirstSetting));
        Assert.Equal([Type], Registration.Faults(Settings((Id, "id")), isDevelopment: true).Select(FirstSetting));
    }

    private static string FirstSetting(string fault) => SettingName().Match(fault).Value;

    private static IConfiguration Settings(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value)).Build();

    [GeneratedRegex("MicrosoftApp[A-Za-z]+")]
    private static partial Regex SettingName();
}

using System.Diagnostics;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Host.Tests.Scenarios;

public sealed class StartupTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("MicrosoftAppId", "MicrosoftAppId", "")]
    [InlineData("MicrosoftAppPassword", "MicrosoftAppPassword", "")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppTenantId", "")]
    [InlineData("MicrosoftAppType", "MicrosoftAppType", "AnyTenant")]
    [InlineData("Reform__Clock__Now", "Reform:Clock:Now", "2026-12-07T09:00:00")]
    [InlineData("Storage__ConnectionString", "Storage:ConnectionString", "")]
    [InlineData("Reform__Roster", "Reform:Roster", "/nowhere/roster.csv")]
    public async Task Production_refuses_to_start_and_names_the_setting(string variable, string named, string value)
    {
        (int code, string errors) = await StartInProductionAsync((variable, value));
        Assert.NotEqual(0, code);
        Assert.Contains(named, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_managed_identity_needs_a_tenant_and_no_password()
    {
        (int code, string errors) = await StartInProductionAsync(
            ("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppPassword", ""), ("MicrosoftAppTenantId", ""));
        Assert.NotEqual(0, code);
        Assert.Contains("MicrosoftAppTenantId", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("MicrosoftAppPassword", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_of_many_tenants_does_not_start_without_a_list_of_them()
    {
        (int code, string errors) = await StartInProductionAsync(("MicrosoftAppType", "MultiTenant"), ("MicrosoftAppTenantId", ""));
        Assert.NotEqual(0, code);
        Assert.Contains("Reform:Tenants", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_door_answers_politely()
    {
        const string Activity = "{\"type\":\"message\",\"conversation\":{\"id\":\"a\"}";
        await using RunningBot bot = await RunningBot.StartAsync(azurite, "2026-12-07T10:00:00");
        using HttpClient http = new();
        foreach ((string method, string body, int status) in ((string, string, int)[])
        [
            ("GET", "", 200),
            ("HEAD", "", 200),
            ("PUT", "{}", 405),
            ("POST", "not json", 400),
            ("POST", "[]", 400),
            ("POST", Activity + "}", 400),
            ("POST", Activity + ",\"serviceUrl\":\"relative/path\"}", 400),
            ("POST", Activity + ",\"serviceUrl\":\"/path\"}", 400),
            ("POST", Activity + ",\"serviceUrl\":\"https://elsewhere.example/\"}", 403),
        ])
        {
            using HttpRequestMessage request = new(new HttpMethod(method), new Uri(bot.Url, "api/messages"));
            request.Content = body.Length > 0 ? new StringContent(body, System.Text.Encoding.UTF8, "application/json") : null;
            using HttpResponseMessage response = await http.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.True((int)response.StatusCode == status, $"{method} {body}: {response.StatusCode}");
        }
    }

    private async Task<(int Code, string Errors)> StartInProductionAsync(params (string Name, string Value)[] wrong)
    {
        ProcessStartInfo start = new(Places.Dotnet, [Places.HostAssembly]) { RedirectStandardError = true, RedirectStandardOutput = true };
        Dictionary<string, string> settings = new()
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{Ports.FreeBlock(1)}",
            ["MicrosoftAppType"] = "SingleTenant",
            ["MicrosoftAppId"] = "22222222-2222-4222-8222-222222222222",
            ["MicrosoftAppPassword"] = "secret",
            ["MicrosoftAppTenantId"] = "11111111-1111-4111-8111-111111111111",
            ["Storage__ConnectionString"] = azurite.ConnectionString,
            ["Reform__Roster"] = Places.Roster,
        };
        foreach ((string name, string setting) in settings.Select(s => (s.Key, s.Value)).Concat(wrong))
        {
            start.Environment[name] = setting;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        return (process.ExitCode, errors);
    }
}

using System.Diagnostics;
using System.Globalization;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Local;

namespace TeamsReformBot.Host.Tests.Composition;

public sealed class StartupTests(AzuriteFixture azurite)
{
    [Theory]
    [InlineData("MicrosoftAppId", "MicrosoftAppId", "")]
    [InlineData("MicrosoftAppPassword", "MicrosoftAppPassword", "")]
    [InlineData("MicrosoftAppTenantId", "MicrosoftAppTenantId", "")]
    [InlineData("MicrosoftAppType", "MicrosoftAppType", "AnyTenant")]
    [InlineData("MicrosoftAppType", "MicrosoftAppType", "MultiTenant")]
    [InlineData("Reform__Clock__Now", "Reform:Clock:Now", "2026-12-07T09:00:00")]
    [InlineData("Storage__ConnectionString", "Storage:ConnectionString", "")]
    [InlineData("Storage__PatienceSeconds", "Storage:PatienceSeconds", "abc")]
    [InlineData("Reform__Limits__DraftsPerDay", "Reform:Limits:DraftsPerDay", "0")]
    [InlineData("Reform__Limits__Proxies__0", "Reform:Limits:Proxies", "proxy.example")]
    [InlineData("Reform__Roster", "Reform:Roster", "/nowhere/roster.csv")]
    [InlineData("Reform__Roster__TrustOnce", "Reform:Roster:TrustOnce", "khong-phai-ma")]
    [InlineData("Reform__Roster__TrustOnce", "Reform:Roster:TrustOnce", "0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task Production_refuses_to_start_and_names_the_setting(string variable, string named, string value)
    {
        string errors = await RefusedAsync(Production, (variable, value));
        Assert.Contains(named, errors, StringComparison.Ordinal);
        // And no other: a line each.
        Assert.Single(errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task One_start_names_every_setting_that_is_wrong()
    {
        (string Variable, string Named, string Value)[] wrong =
        [
            ("MicrosoftAppId", "MicrosoftAppId", ""),
            ("MicrosoftAppPassword", "MicrosoftAppPassword", ""),
            ("MicrosoftAppTenantId", "MicrosoftAppTenantId", ""),
            ("ToBotFromChannelTokenIssuer", "ToChannelFromBotLoginUrl", "https://channel.example"),
            ("Storage__ConnectionString", "Storage:ConnectionString", ""),
            ("Storage__TablePrefix", "Storage:TablePrefix", "1x"),
            ("Storage__PatienceSeconds", "Storage:PatienceSeconds", "abc"),
            ("Reform__Roster", "/nowhere/roster.csv", "/nowhere/roster.csv"),
            ("Reform__Language", "Reform:Language", "fr"),
            ("Reform__PeriodRule", "Reform:PeriodRule", "Nd10"),
            ("Reform__Clock__Now", "Reform:Clock:Now: không đọc được «nonsense»", "nonsense"),
            ("Reform__Tenants", "Reform:Tenants:", "11111111-1111-4111-8111-111111111111"),
            ("Reform__Office__SkipChief", "Reform:Office:SkipChief", "maybe"),
            ("Reform__Retention__LogDays", "Reform:Retention:LogDays", "1"),
            ("Reform__Sending__LeaseSeconds", "Reform:Sending:LeaseSeconds", "0"),
            ("Reform__Sending__OpenConversations", "Reform:Sending:OpenConversations", "2"),
            ("Reform__Sending__GovernmentServiceUrl", "Reform:Sending:GovernmentServiceUrl", "nowhere"),
        ];
        string errors = await RefusedAsync(Production, [.. wrong.Select(w => (w.Variable, w.Value))]);

        Assert.Empty(wrong.Where(w => !errors.Contains(w.Named, StringComparison.Ordinal)).Select(w => w.Variable));
    }

    [Fact]
    public async Task A_managed_identity_needs_a_tenant_and_no_password()
    {
        string errors = await RefusedAsync(
            Production, ("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppPassword", ""), ("MicrosoftAppTenantId", ""));
        Assert.Contains("MicrosoftAppTenantId", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("MicrosoftAppPassword", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://0.0.0.0:{0}")]
    [InlineData("ASPNETCORE_URLS", "http://localhost:{0};http://*:{0}")]
    [InlineData("Kestrel__Endpoints__All__Url", "http://[::]:{0}")]
    public async Task In_Development_without_a_registration_it_listens_on_this_machine_only(string variable, string address)
    {
        string open = address.Replace("{0}", Ports.FreeBlock(1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        string errors = await RefusedAsync(Development, (variable, open));
        Assert.Contains("MicrosoftAppId", errors, StringComparison.Ordinal);
        Assert.Contains(open.Split(';')[^1], errors, StringComparison.Ordinal);
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

    private Dictionary<string, string> Production => new(Development)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Production",
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = "22222222-2222-4222-8222-222222222222",
        ["MicrosoftAppPassword"] = "secret",
        ["MicrosoftAppTenantId"] = "11111111-1111-4111-8111-111111111111",
    };

    private Dictionary<string, string> Development => new()
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_URLS"] = $"http://127.0.0.1:{Ports.FreeBlock(1)}",
        ["Storage__ConnectionString"] = azurite.ConnectionString,
        ["Reform__Roster"] = Places.Roster,
    };

    /// <summary>What the process says when it does not start; what it was given ends with the wrong settings.</summary>
    private static async Task<string> RefusedAsync(Dictionary<string, string> settings, params (string Name, string Value)[] wrong)
    {
        ProcessStartInfo start = new(Places.Dotnet, [Places.HostAssembly]) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach ((string name, string setting) in settings.Select(s => (s.Key, s.Value)).Concat(wrong))
        {
            start.Environment[name] = setting;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        Assert.NotEqual(0, process.ExitCode);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        return errors;
    }
}

using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using TeamsReformBot.Host.Configuration;
using TeamsReformBot.Host.Teams;

namespace TeamsReformBot.Host.Tests.Teams;

public sealed class ServiceHostsTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/teams/", true, true)]
    [InlineData("https://SMBA.trafficmanager.net/apac", true, true)]
    [InlineData("http://smba.trafficmanager.net/teams/", false, false)]
    [InlineData("https://x.trafficmanager.net/", false, false)]
    [InlineData("https://smba.trafficmanager.net.elsewhere.example/", false, false)]
    [InlineData("https://smba.trafficmanager.net@elsewhere.example/", false, false)]
    [InlineData("http://localhost:1/", true, false)]
    [InlineData("http://127.0.0.1:1/", true, false)]
    [InlineData("relative", false, false)]
    [InlineData("", false, false)]
    [InlineData(null, false, false)]
    public void The_token_goes_to_listed_hosts_over_https_and_to_this_machine_in_Development_only(string? url, bool inDevelopment, bool inProduction)
    {
        Assert.Equal(inDevelopment, Hosts("Development").Allow(url));
        Assert.Equal(inProduction, Hosts("Production").Allow(url));
    }

    private static ServiceHosts Hosts(string environment) => new(new Named(environment), Options.Create(new ReformOptions()));

    private sealed class Named(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}

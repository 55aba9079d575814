using Microsoft.Extensions.Configuration;
using TeamsReformBot.Host.Composition;

namespace TeamsReformBot.Host.Tests.Configuration;

public sealed class OpenAddressesTests
{
    [Theory]
    [InlineData("http://localhost:3978")]
    [InlineData("http://LOCALHOST:3978;https://localhost:3979")]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://127.8.9.10:80")]
    [InlineData("http://[::1]:3978")]
    [InlineData("http://unix:/run/bot.sock")]
    [InlineData("")]
    [InlineData(null)]
    public void What_this_machine_alone_can_reach_is_not_open(string? urls) => Assert.Empty(OpenAddresses.In(Settings(("urls", urls))));

    [Theory]
    [InlineData("http://0.0.0.0:3978")]
    [InlineData("http://[::]:3978")]
    [InlineData("http://*:3978")]
    [InlineData("http://+:3978")]
    [InlineData("https://*")]
    [InlineData("http://10.0.0.5:3978")]
    [InlineData("http://[fe80::1]:3978")]
    [InlineData("http://bot.example:3978")]
    [InlineData("http://localhost.example:3978")]
    [InlineData("http://127.0.0.1.example:3978")]
    public void Every_other_address_is_named_also_between_closed_ones(string open) =>
        Assert.Equal([open], OpenAddresses.In(Settings(("urls", $"http://localhost:1; {open} ;http://[::1]:2"))));

    [Fact]
    public void Ports_are_listened_on_everywhere_unless_addresses_are_given()
    {
        (string, string?)[] ports = [("http_ports", "8080;8081"), ("https_ports", "8443")];
        Assert.Equal(["http://*:8080", "http://*:8081", "http://*:8443"], OpenAddresses.In(Settings(ports)));
        Assert.Empty(OpenAddresses.In(Settings([.. ports, ("urls", "http://localhost:1")])));
    }

    [Fact]
    public void The_web_servers_own_endpoints_count_beside_the_addresses()
    {
        IConfiguration settings = Settings(
            ("urls", "http://localhost:1"),
            ("Kestrel:Endpoints:A:Url", "http://0.0.0.0:5000"),
            ("Kestrel:Endpoints:B:Url", "http://127.0.0.1:5001"));
        Assert.Equal(["http://0.0.0.0:5000"], OpenAddresses.In(settings));
    }

    private static IConfiguration Settings(params (string Name, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => s.Value)).Build();
}

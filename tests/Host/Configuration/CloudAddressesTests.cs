using Microsoft.Extensions.Configuration;
using TeamsReformBot.Host.Teams.Authentication;

namespace TeamsReformBot.Host.Tests.Configuration;

public sealed class CloudAddressesTests
{
    private const string Issuer = "ToBotFromChannelTokenIssuer";
    private const string Metadata = "ToBotFromChannelOpenIdMetadataUrl";
    private const string Login = "ToChannelFromBotLoginUrl";
    private const string Scope = "ToChannelFromBotOAuthScope";

    [Fact]
    public void Without_settings_it_is_the_public_cloud() =>
        Assert.Equal("https://api.botframework.com", CloudAddresses.From(new ConfigurationBuilder().Build()).Issuer);

    [Theory]
    [InlineData(Issuer)]
    [InlineData(Metadata)]
    [InlineData(Login)]
    [InlineData(Scope)]
    public void The_four_addresses_are_set_together(string left)
    {
        IConfiguration settings = Settings();
        Assert.Empty(CloudAddresses.Faults(settings));
        settings[left] = "";

        Assert.Contains(left, Assert.Single(CloudAddresses.Faults(settings)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Metadata, "http://channel.example/metadata")]
    [InlineData(Metadata, "channel.example/metadata")]
    [InlineData(Login, "http://login.example/{0}")]
    [InlineData(Login, "https://login.example/{tenant}")]
    [InlineData(Login, "không phải địa chỉ")]
    public void What_is_fetched_from_is_an_https_address(string name, string address)
    {
        IConfiguration settings = Settings();
        settings[name] = address;

        Assert.Contains(name, Assert.Single(CloudAddresses.Faults(settings)), StringComparison.Ordinal);
    }

    private static IConfiguration Settings() => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        [Issuer] = "https://channel.example",
        [Metadata] = "https://channel.example/metadata",
        [Login] = "https://login.example/{0}",
        [Scope] = "https://channel.example",
    }).Build();
}

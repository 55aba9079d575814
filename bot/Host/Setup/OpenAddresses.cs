using System.Net;

namespace TeamsReformBot.Host.Setup;

/// <summary>Where the settings have the bot listen for others than this machine itself.</summary>
public static class OpenAddresses
{
    // Ports alone are listened on at every address.
    private static readonly string[] PortSettings = ["http_ports", "https_ports"];

    public static IReadOnlyList<string> In(IConfiguration configuration)
    {
        IEnumerable<string> ports = PortSettings.SelectMany(setting => Parts(configuration[setting])).Select(port => $"http://*:{port}");
        IEnumerable<string> endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? "");
        return [.. Parts(configuration["urls"]).Concat(ports).Concat(endpoints).Where(IsOpen)];
    }

    private static string[] Parts(string? list) => (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsOpen(string address)
    {
        try
        {
            string host = BindingAddress.Parse(address).Host.Trim('[', ']');
            return !host.Equals("localhost", StringComparison.OrdinalIgnoreCase) && !(IPAddress.TryParse(host, out IPAddress? ip) && IPAddress.IsLoopback(ip));
        }
        catch (FormatException)
        {
            // Nothing listens there: the web server says so.
            return false;
        }
    }
}

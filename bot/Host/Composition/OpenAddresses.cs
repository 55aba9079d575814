using System.Net;

namespace TeamsReformBot.Host.Composition;

/// <summary>Where the settings have the bot listen for others than this machine itself.</summary>
public static class OpenAddresses
{
    // Ports alone are listened on at every address, unless addresses are given.
    private static readonly string[] PortSettings = ["http_ports", "https_ports"];

    public static IReadOnlyList<string> In(IConfiguration configuration)
    {
        string[] urls = Parts(configuration["urls"]);
        string[] ports = urls.Length > 0 ? [] : [.. PortSettings.SelectMany(setting => Parts(configuration[setting]))];
        IEnumerable<string> endpoints = configuration.GetSection("Kestrel:Endpoints")
            .GetChildren()
            .Select(endpoint => endpoint["Url"] ?? "");
        return [.. urls.Concat(ports.Select(port => $"http://*:{port}")).Concat(endpoints).Where(IsOpen)];
    }

    private static string[] Parts(string? list) =>
        (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsOpen(string address)
    {
        try
        {
            BindingAddress binding = BindingAddress.Parse(address);
            string host = binding.Host.Trim('[', ']');
            bool isLocal = binding.IsUnixPipe
                || binding.IsNamedPipe
                || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                || (IPAddress.TryParse(host, out IPAddress? ip) && IPAddress.IsLoopback(ip));
            return !isLocal;
        }
        catch (FormatException)
        {
            // Nothing listens there: the web server says so.
            return false;
        }
    }
}

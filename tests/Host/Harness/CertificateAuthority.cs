using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>An authority of the tests' own, which has certified one server: this machine.</summary>
internal static class CertificateAuthority
{
    private const string ServerAuthentication = "1.3.6.1.5.5.7.3.1";

    private static readonly DateTimeOffset From = TimeProvider.System.GetUtcNow().AddDays(-1);
    private static readonly DateTimeOffset Until = From.AddDays(30);
    private static readonly X509Certificate2 Root = MakeRoot();

    public static X509Certificate2 ServerCertificate { get; } = MakeServer();

    /// <summary>What makes a client of this process trust the authority, and no other.</summary>
    public static void Trust(HttpMessageHandler handler, IServiceProvider services) =>
        ((SocketsHttpHandler)handler).SslOptions = new SslClientAuthenticationOptions
        {
            CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                CustomTrustStore = { Root },
                RevocationMode = X509RevocationMode.NoCheck,
            },
        };

    /// <summary>Writes the file that another process is given as <c>SSL_CERT_FILE</c>.</summary>
    /// <returns>The file's path.</returns>
    public static async Task<string> WriteAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, "authority.pem");
        await File.WriteAllTextAsync(path, Root.ExportCertificatePem());
        return path;
    }

    private static X509Certificate2 MakeRoot()
    {
        CertificateRequest request = new("CN=Test authority", ECDsa.Create(ECCurve.NamedCurves.nistP256), HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        return request.CreateSelfSigned(From, Until);
    }

    private static X509Certificate2 MakeServer()
    {
        using ECDsa pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new("CN=localhost", pair, HashAlgorithmName.SHA256);
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName("localhost");
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509EnhancedKeyUsageExtension([new Oid(ServerAuthentication)], critical: false));
        return request.Create(Root, From, Until, RandomNumberGenerator.GetBytes(8)).CopyWithPrivateKey(pair);
    }
}

using TeamsReformBot.Local;

[assembly: AssemblyFixture(typeof(TeamsReformBot.Host.Tests.Harness.AzuriteFixture))]

namespace TeamsReformBot.Host.Tests.Harness;

/// <summary>One real Azurite for all tests; each test has tables of its own in it.</summary>
public sealed class AzuriteFixture : IAsyncLifetime
{
    private AzuriteProcess? _azurite;

    public string ConnectionString => _azurite!.ConnectionString;

    public static string Folder { get; } = Path.Combine(Path.GetTempPath(), $"reform-host-tests-{Guid.NewGuid():N}");

    public async ValueTask InitializeAsync()
    {
        NodeTools tools = new(Places.LocalFolder, Folder);
        await tools.InstallAsync(CancellationToken.None);
        _azurite = await AzuriteProcess.StartAsync(tools, Ports.FreeBlock(1), null, Folder, CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (_azurite is not null)
        {
            await _azurite.DisposeAsync();
        }

        Directory.Delete(Folder, recursive: true);
    }
}

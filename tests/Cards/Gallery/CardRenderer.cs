using Microsoft.Playwright;

namespace TeamsReformBot.Cards.Tests.Gallery;

/// <summary>
/// Draws cards as PNG in headless Chromium with the npm renderer, in a look near to that of Teams. As a class fixture it keeps one
/// browser for all tests of a class. The pictures go to artifacts/gallery under the repository's root.
/// </summary>
public sealed class CardRenderer : IAsyncLifetime
{
    private const int Phone = 360;
    private const int Desktop = 560;

    private static readonly string Root = FindRoot();
    private static readonly string Sources = Path.Combine(Root, "tests", "Cards", "Gallery");
    private static readonly string Pictures = Path.Combine(Root, "artifacts", "gallery");

    private readonly string _hostConfig = File.ReadAllText(Path.Combine(Sources, "host-config.json"));
    private readonly Dictionary<int, GalleryPage> _pages = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Browser.Find() is not { } executable)
            return;
        Directory.CreateDirectory(Pictures);
        await NodeModules.EnsureAsync(Sources, Path.Combine(Pictures, ".npm-lock"), TestContext.Current.CancellationToken);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = executable,
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
        foreach (int width in (int[])[Phone, Desktop])
            _pages[width] = await GalleryPage.OpenAsync(_browser, width, Sources);
    }

    /// <summary>
    /// Draws a card at a phone's and a desktop's width, as name-360.png and name-560.png. Skips the running test when there is no browser.
    /// </summary>
    public async Task<RenderedCard> RenderAsync(string name, string cardJson, CancellationToken cancellationToken)
    {
        if (_browser is null)
            Browser.Missing();
        List<string> warnings = [];
        Dictionary<int, string> pictures = [];
        foreach ((int width, GalleryPage page) in _pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            string picture = Path.Combine(Pictures, $"{name}-{width}.png");
            warnings.AddRange(await page.DrawAsync(cardJson, _hostConfig, picture));
            if (width == Phone)
                warnings.AddRange(await page.FindOverflowAsync());
            pictures[width] = picture;
        }

        return new RenderedCard(name, [.. warnings.Distinct()], pictures);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TeamsReformBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run from inside the repository: TeamsReformBot.sln was not found above them.");
    }
}

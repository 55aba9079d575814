using Microsoft.Playwright;

namespace TeamsReformBot.Cards.Tests.Gallery;

/// <summary>
/// Draws cards as PNG in headless Chromium with the npm renderer, in a look near to that of Teams. One browser serves the
/// classes of <see cref="DrawnCards"/>. The pictures go to artifacts/gallery under the repository's root.
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
        cancellationToken.ThrowIfCancellationRequested();
        Dictionary<int, string> pictures = _pages.Keys.ToDictionary(width => width, width => Path.Combine(Pictures, $"{name}-{width}.png"));
        IReadOnlyList<string>[] warnings = await Task.WhenAll(pictures.Select(picture => DrawAsync(picture.Key, cardJson, picture.Value)));
        return new RenderedCard(name, [.. warnings.SelectMany(each => each).Distinct()], pictures);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private async Task<IReadOnlyList<string>> DrawAsync(int width, string cardJson, string picture)
    {
        IReadOnlyList<string> warnings = await _pages[width].DrawAsync(cardJson, _hostConfig, picture);
        return width == Phone ? [.. warnings, .. await _pages[width].FindOverflowAsync()] : warnings;
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TeamsReformBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run from inside the repository: TeamsReformBot.sln was not found above them.");
    }
}

using Microsoft.Playwright;

namespace TeamsReformBot.Cards.Tests.Gallery;

/// <summary>
/// One page of one width with the renderer's scripts in it, where cards are drawn one after the other. It loads nothing from
/// anywhere, and what a card tries to load is a warning.
/// </summary>
internal sealed class GalleryPage
{
    private const string Empty = """<!doctype html><html lang="vi"><meta charset="utf-8"><body><div id="card"></div></body></html>""";

    private static readonly string[] Scripts =
    [
        "node_modules/adaptivecards/dist/adaptivecards.min.js", "node_modules/markdown-it/dist/browser/markdown-it.umd.min.js", "gallery.js",
    ];

    private readonly IPage _page;
    private readonly List<string> _faults = [];

    private GalleryPage(IPage page) => _page = page;

    public static async Task<GalleryPage> OpenAsync(IBrowser browser, int width, string sources)
    {
        IPage page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 400 }, DeviceScaleFactor = 2, Locale = "vi-VN" });
        GalleryPage gallery = new(page);
        await page.RouteAsync("**/*", gallery.RefuseAsync);
        page.PageError += (_, error) => gallery._faults.Add($"Page error: {error}");
        page.Console += (_, message) => gallery.Note(message);
        await page.SetContentAsync(Empty);
        await page.AddStyleTagAsync(new() { Path = Path.Combine(sources, "gallery.css") });
        foreach (string script in Scripts)
            await page.AddScriptTagAsync(new() { Path = Path.Combine(sources, script) });
        return gallery;
    }

    /// <summary>Draws the card, saves its picture, and returns what was found wrong.</summary>
    public async Task<IReadOnlyList<string>> DrawAsync(string cardJson, string hostConfig, string picture)
    {
        _faults.Clear();
        string[] warnings = await _page.EvaluateAsync<string[]>("([card, host]) => drawCard(card, host)", new[] { cardJson, hostConfig });
        await _page.ScreenshotAsync(new() { Path = picture, FullPage = true });
        return [.. warnings, .. _faults];
    }

    public async Task<IReadOnlyList<string>> FindOverflowAsync() => await _page.EvaluateAsync<string[]>("() => findOverflow()");

    private async Task RefuseAsync(IRoute route)
    {
        _faults.Add($"Loads from outside: {route.Request.Url}");
        await route.AbortAsync();
    }

    private void Note(IConsoleMessage message)
    {
        // A refused load is reported by its address already.
        if (message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
            _faults.Add($"Console: {message.Text}");
    }
}

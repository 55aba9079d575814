using Microsoft.Playwright;

namespace TeamsReformBot.EndToEnd.Tests.Chat;

/// <summary>The Chromium-family browser that is installed on this machine, without a window.</summary>
public sealed class ChromiumBrowser : IAsyncDisposable
{
    private const string Missing =
        "No Chromium-family browser: install chromium, or name one in CHROME_PATH. / Không có trình duyệt Chromium: cài chromium hoặc đặt CHROME_PATH.";

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private ChromiumBrowser(IPlaywright playwright, IBrowser browser) => (_playwright, _browser) = (playwright, browser);

    private static string? Executable { get; } = Find();

    public static bool IsInstalled => Executable is not null;

    /// <summary>Without a browser the test that calls it is skipped; in CI, where one is promised, it fails.</summary>
    public static void Require()
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.True(IsInstalled, Missing);
        Assert.SkipUnless(IsInstalled, Missing);
    }

    public static async Task<ChromiumBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Executable,
            Headless = true,
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
        return new ChromiumBrowser(playwright, browser);
    }

    /// <summary>Opens the chat client at <paramref name="address"/> as a user would, in a session of its own.</summary>
    public Task<ChatWindow> OpenAsync(Uri address) => ChatWindow.OpenAsync(_browser, address);

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static string? Find() =>
        Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } named ? named : OnPath().FirstOrDefault(File.Exists);

    private static IEnumerable<string> OnPath() =>
        from name in new[] { "chromium", "chromium-browser", "google-chrome" }
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/bin")
        select Path.Combine(folder, name);
}

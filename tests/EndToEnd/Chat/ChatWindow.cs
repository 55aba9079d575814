using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace TeamsReformBot.EndToEnd.Tests.Chat;

/// <summary>The chat client's page, used as a person uses it. A script error of the page fails the test when it is closed.</summary>
public sealed class ChatWindow : IAsyncDisposable
{
    private const float PageLimit = 30_000;
    private const string CardSelector = ".fai-OutputCard";

    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private readonly List<string> _errors = [];

    private ChatWindow(IBrowserContext context, IPage page)
    {
        (_context, _page) = (context, page);
        page.PageError += (_, error) => _errors.Add(error);
    }

    private ILocator Cards => _page.Locator(CardSelector);

    public static async Task<ChatWindow> OpenAsync(IBrowser browser, Uri address)
    {
        var context = await browser.NewContextAsync(new()
        {
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ViewportSize = new() { Width = 1280, Height = 1000 },
        });
        // The client's page would like to tell its makers that it was opened.
        await context.RouteAsync(
            request => new Uri(request).Host is not ("localhost" or "127.0.0.1"),
            route => route.AbortAsync());
        var window = new ChatWindow(context, await context.NewPageAsync());
        await window._page.GotoAsync(address.ToString());
        await window.MessageBox.WaitForAsync(new() { Timeout = PageLimit });
        return window;
    }

    private ILocator MessageBox => _page.Locator("[role=textbox][data-lexical-editor=true]").First;

    /// <summary>Types a message into the open conversation and sends it.</summary>
    public async Task SayAsync(string text)
    {
        await MessageBox.ClickAsync();
        await _page.Keyboard.InsertTextAsync(text);
        await _page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^(Send Message|Post)$") }).ClickAsync();
    }

    /// <summary>Opens a conversation by the name in the list on the left, such as "Sở KH&amp;CN - Văn phòng Sở".</summary>
    public Task GoToAsync(string conversation) =>
        _page.GetByRole(AriaRole.Treeitem, new() { Name = conversation }).ClickAsync(new() { Timeout = PageLimit });

    public Task<int> CountCardsAsync() => Cards.CountAsync();

    /// <summary>Waits for the card after the first <paramref name="before"/> ones in the open conversation.</summary>
    public async Task<ChatCard> NextCardAsync(int before)
    {
        var card = Cards.Nth(before);
        await card.WaitForAsync(new() { Timeout = PageLimit });
        return new ChatCard(_page, card);
    }

    /// <summary>Waits for a message that holds this text.</summary>
    public Task SeeAsync(string text) =>
        _page.GetByText(text).Last.WaitForAsync(new() { Timeout = PageLimit });

    /// <summary>Leaves a picture of the page in artifacts/e2e, under the repository's root.</summary>
    public Task ScreenshotAsync(string name) =>
        _page.ScreenshotAsync(new() { Path = Path.Combine(Artifacts.Folder, $"{name}.png") });

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_errors);
    }
}

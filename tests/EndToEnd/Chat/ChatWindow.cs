using Microsoft.Playwright;
using TeamsReformBot.Local;

namespace TeamsReformBot.EndToEnd.Tests.Chat;

/// <summary>The chat client's page, used as a person uses it. A script error of the page fails the test when it is closed.</summary>
public sealed class ChatWindow : IAsyncDisposable
{
    /// <summary>How long to wait, in milliseconds, for what comes at once on a machine that is not crowded.</summary>
    internal const float PageLimit = 90_000;

    private const string PersonalChat = "Personal Chat";
    // In a personal chat a card stands alone; in a channel it is part of its post.
    private const string CardSelector = ".fai-OutputCard, .fui-Card:has(.ac-adaptiveCard)";

    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private readonly List<string> _errors = [];

    private ChatWindow(IBrowserContext context, IPage page)
    {
        (_context, _page) = (context, page);
        page.PageError += (_, error) => _errors.Add(error);
    }

    // The first message to everybody says who the bot is and what it keeps: no card, though drawn in the same box.
    private ILocator Cards => _page.Locator(CardSelector).Filter(new() { HasNotText = "Trợ lý tự động của Sở" });

    // In a channel the first box starts a post, and each post has one for replies.
    private ILocator MessageBox => _page.Locator("[role=textbox][data-lexical-editor=true]").First;

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
        context.SetDefaultTimeout(PageLimit);
        var window = new ChatWindow(context, await context.NewPageAsync());
        await window._page.GotoAsync(address.ToString());
        await window.MessageBox.WaitForAsync(new() { Timeout = PageLimit });
        return window;
    }

    /// <summary>Sends a message in the personal chat.</summary>
    public async Task SayAsync(string text)
    {
        await MessageBox.ClickAsync();
        await _page.Keyboard.InsertTextAsync(text);
        await Button("Send Message").ClickAsync();
    }

    /// <summary>Starts a post in the open channel that mentions the bot; it hears nothing else there.</summary>
    public async Task PostAsync(string text)
    {
        await MessageBox.ClickAsync();
        await _page.Keyboard.TypeAsync("@");
        await _page.GetByRole(AriaRole.Menuitem, new() { Name = PlaygroundConfig.BotName }).ClickAsync(new() { Timeout = PageLimit });
        await _page.Keyboard.InsertTextAsync(" " + text);
        await Button("Post").ClickAsync();
    }

    /// <summary>Opens the Office's channel.</summary>
    public Task GoToOfficeChannelAsync() => GoToAsync($"{PlaygroundConfig.TeamName} - {PlaygroundConfig.ChannelName}");

    /// <summary>Opens the chat of this person with the bot.</summary>
    public Task GoToPersonalChatAsync() => GoToAsync(PersonalChat);

    public Task<int> CountCardsAsync() => Cards.CountAsync();

    /// <summary>How many cards show this text.</summary>
    public Task<int> CountCardsAsync(string text) => Cards.Filter(new() { HasText = text }).CountAsync();

    /// <summary>Waits for the card after the first <paramref name="before"/> ones in the personal chat, where the newest is last.</summary>
    public async Task<ChatCard> NextCardAsync(int before)
    {
        var card = Cards.Nth(before);
        await card.WaitForAsync(new() { Timeout = PageLimit });
        return new ChatCard(_page, card);
    }

    /// <summary>A card of the personal chat by its place, 0 for the oldest.</summary>
    public ChatCard Card(int place) => new(_page, Cards.Nth(place));

    /// <summary>Waits for a card by what it shows, the first on the page. In a channel a new post pushes the others down.</summary>
    public async Task<ChatCard> CardAsync(string text)
    {
        var card = Cards.Filter(new() { HasText = text }).First;
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

    private Task GoToAsync(string conversation) =>
        _page.GetByRole(AriaRole.Treeitem, new() { Name = conversation, Exact = true }).ClickAsync(new() { Timeout = PageLimit });

    private ILocator Button(string name) => _page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First;
}

using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace TeamsReformBot.EndToEnd.Tests.Chat;

/// <summary>One card in the chat; it stays the same place when the bot replaces its content.</summary>
public sealed class ChatCard(IPage page, ILocator card)
{
    private const float Limit = ChatWindow.PageLimit;

    // As the client writes it in a Vietnamese browser.
    private const string DateAsShown = "d 'tháng' M, yyyy";

    /// <summary>The text as shown, without what stands in inputs.</summary>
    public Task<string> TextAsync() => card.InnerTextAsync();

    /// <summary>Waits until the card shows this text.</summary>
    public Task SeeAsync(string text) => card.GetByText(text).First.WaitForAsync(new() { Timeout = Limit });

    public async Task<bool> HasButtonAsync(string button) => await Button(button).CountAsync() > 0;

    /// <summary>What stands in a text or number field.</summary>
    public Task<string> ValueAsync(string label) => Field(AriaRole.Textbox, AriaRole.Spinbutton, label).InputValueAsync(new() { Timeout = Limit });

    /// <summary>The day that stands in a date field, as yyyy-MM-dd.</summary>
    public async Task<string> DateAsync(string label)
    {
        var shown = await DateField(label).InputValueAsync(new() { Timeout = Limit });
        return DateOnly.ParseExact(shown, DateAsShown, CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary>Presses a button and waits until the bot has answered; returns the bot's answer as JSON text.</summary>
    public async Task<string> ClickAsync(string button)
    {
        var answer = await page.RunAndWaitForResponseAsync(
            () => Button(button).ClickAsync(new() { Timeout = Limit }),
            response => response.Url.EndsWith("/_conversation/v1/invoke", StringComparison.Ordinal),
            new() { Timeout = Limit });
        return await answer.TextAsync();
    }

    /// <summary>Presses a button whose form is not complete: nothing is sent, the card shows its own message.</summary>
    public Task ClickInVainAsync(string button) => Button(button).ClickAsync(new() { Timeout = Limit });

    /// <summary>Types into a text or number field.</summary>
    public Task FillAsync(string label, string value) => Field(AriaRole.Textbox, AriaRole.Spinbutton, label).FillAsync(value);

    /// <summary>Types a day, as yyyy-MM-dd, into a date field.</summary>
    public async Task FillDateAsync(string label, string day)
    {
        await DateField(label).FillAsync(day, new() { Timeout = Limit });
        // Through the page: the calendar that has opened hides everything else from a search by role.
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Escape");
    }

    /// <summary>Chooses from a list that opens; its options appear outside the card.</summary>
    public async Task ChooseAsync(string label, string option)
    {
        await card.GetByRole(AriaRole.Combobox, new() { NameRegex = Pattern(label) }).ClickAsync(new() { Timeout = Limit });
        await page.GetByRole(AriaRole.Option, new() { NameRegex = Pattern(option) }).ClickAsync(new() { Timeout = Limit });
    }

    /// <summary>Ticks one of the choices that the card shows.</summary>
    public Task TickAsync(string option) =>
        Field(AriaRole.Radio, AriaRole.Checkbox, option).CheckAsync(new() { Timeout = Limit, Force = true });

    // In a list each item has its buttons: the first is what is due first.
    private ILocator Button(string name) => card.GetByRole(AriaRole.Button, new() { Name = name }).First;

    private ILocator DateField(string label) => card.GetByRole(AriaRole.Combobox, new() { NameRegex = Pattern(label) });

    private ILocator Field(AriaRole one, AriaRole other, string label) =>
        card.GetByRole(one, new() { NameRegex = Pattern(label) })
            .Or(card.GetByRole(other, new() { NameRegex = Pattern(label) }))
            .First;

    // A required field's name ends in a mark of its own.
    private static Regex Pattern(string label) => new("^" + Regex.Escape(label));
}

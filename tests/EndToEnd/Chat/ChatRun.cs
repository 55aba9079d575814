using TeamsReformBot.Local;

namespace TeamsReformBot.EndToEnd.Tests.Chat;

/// <summary>
/// A whole local run that starts at a moment of the business clock, in a folder and on ports of its own, with the chat
/// windows of some people. They stay open to the end: a window that is closed loses what was said in it.
/// </summary>
/// <param name="name">Begins the names of what is left in artifacts/e2e.</param>
/// <param name="now">As <c>--now</c> takes it.</param>
/// <param name="people">Who sits before a window.</param>
public abstract class ChatRun(string name, string now, params PlayedPerson[] people) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reform-").FullName;
    private readonly Dictionary<PlayedPerson, ChatWindow> _windows = [];
    private LocalRun? _run;
    private ChromiumBrowser? _browser;

    public Uri BotUrl => _run!.BotUrl;

    public ChatWindow Head => WindowOf(PlayedPeople.Head);

    public ChatWindow Staff => WindowOf(PlayedPeople.Staff);

    public ChatWindow Officer => WindowOf(PlayedPeople.Officer);

    public async ValueTask InitializeAsync()
    {
        // A fixture cannot skip its tests: each does so itself when it wants a window.
        if (!ChromiumBrowser.IsInstalled)
            return;
        try
        {
            // As on a machine where it never ran: the folder is not there yet, and there is nothing to reset.
            var options = LocalRunOptions.OnFreePorts(Path.Combine(_folder, "run")) with { Now = RunClock.Parse(now), Reset = true, WithWindow = people };
            _browser = await ChromiumBrowser.StartAsync();
            _run = await LocalRun.StartAsync(options, _ => { }, CancellationToken.None);
            foreach (var person in people)
                _windows[person] = await _browser.OpenAsync(_run.ChatOf(person).Url);
        }
        catch
        {
            await StopAsync();
            throw;
        }
    }

    /// <summary>Lets the business clock go on from a later moment: what is to come then need not be waited for.</summary>
    /// <param name="moment">As <c>--now</c> takes it.</param>
    public Task GoOnAtAsync(string moment)
    {
        ChromiumBrowser.Require();
        return _run!.StartBotAgainAsync(RunClock.Parse(moment)!.Value, TestContext.Current.CancellationToken);
    }

    /// <summary>Waits until the bot's log says it. For what happens without anybody seeing it.</summary>
    public async Task LoggedAsync(string text)
    {
        ChromiumBrowser.Require();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(90));
        while (!(await BotLogAsync(limit.Token)).Contains(text, StringComparison.Ordinal))
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, limit.Token);
    }

    /// <summary>Leaves a picture of a window in artifacts/e2e.</summary>
    public Task PictureAsync(ChatWindow window, string what) => window.ScreenshotAsync($"{name}-{what}");

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        try
        {
            foreach (var (person, window) in _windows)
            {
                await PictureAsync(window, $"end-{person.Key}");
                await window.DisposeAsync();
            }
            if (_run is not null)
                await File.WriteAllTextAsync(Path.Combine(Artifacts.Folder, $"{name}-bot.log"), await BotLogAsync(CancellationToken.None));
        }
        finally
        {
            await StopAsync();
        }
    }

    private async Task StopAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        if (_run is not null)
            await _run.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private ChatWindow WindowOf(PlayedPerson person)
    {
        ChromiumBrowser.Require();
        return _windows[person];
    }

    private async Task<string> BotLogAsync(CancellationToken cancellation)
    {
        await using var log = new FileStream(_run!.Bot.Process.LogPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(log);
        return await reader.ReadToEndAsync(cancellation);
    }
}

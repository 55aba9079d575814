using System.Net;
using System.Net.Sockets;
using TeamsReformBot.Local;

namespace TeamsReformBot.EndToEnd.Tests.Launcher;

/// <summary>What stands in the way of a run is said in one sentence that tells what to do, in both languages.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reform-").FullName;
    private readonly LocalRunOptions _options;

    public RefusalTests() => _options = LocalRunOptions.OnFreePorts(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("07/12/2026")]
    [InlineData("2026-12-07")]
    [InlineData("2026-12-07T25:00")]
    [InlineData("9h25")]
    public Task A_time_in_another_form_is_refused(string now) =>
        RefusesAsync(["--now", now], $"--now {now} không đúng dạng", "2026-12-07T09:25");

    [Fact]
    public Task An_unknown_argument_is_refused() => RefusesAsync(["--noww"], "Không hiểu tham số", "--help");

    [Fact]
    public async Task A_time_before_the_stored_data_is_refused_and_the_data_kept()
    {
        StoredUntil("2026-12-08T10:00:00");

        await RefusesAsync(
            ["--now", "2026-12-07T09:25"],
            "đã đến 10:00:00 08/12/2026",
            "«dotnet run --project infra/local»",
            "\"dotnet run --project infra/local -- --reset --now 2026-12-07T09:25\"");

        Assert.True(File.Exists(Path.Combine(_options.TableFolder, "rows")));
    }

    [Fact]
    public void Without_a_time_a_run_goes_on_where_the_stored_data_stands()
    {
        StoredUntil("2999-01-01T00:00:00");

        Assert.Equal(new DateTime(2999, 1, 1), RunClock.StartOver(_folder, null));
        Assert.Equal(new DateTime(2999, 1, 1, 8, 0, 0), RunClock.StartOver(_folder, new DateTime(2999, 1, 1, 8, 0, 0)));
    }

    [Fact]
    public Task A_time_within_the_sample_year_is_refused_with_it() =>
        RefusesAsync(["--sample-year", "--now", "2026-12-07T09:25"], "Năm mẫu kéo dài đến 16:00 15/12/2026", "leave --now 2026-12-07T09:25 out");

    [Fact]
    public async Task All_ports_that_are_taken_are_named_at_once_with_what_holds_them()
    {
        using var bot = new TcpListener(IPAddress.Loopback, _options.BotPort);
        using var chat = new TcpListener(IPAddress.Loopback, _options.ChatPort);
        bot.Start();
        chat.Start();
        var holder = OperatingSystem.IsLinux() ? $", pid {Environment.ProcessId}" : "";

        await RefusesAsync([], $"{_options.BotPort} (bot", $"{_options.ChatPort} (Playground", holder, "--bot-port, --chat-port");
    }

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("::1")]
    public async Task A_taken_port_is_named_with_its_setting(string address)
    {
        using var other = new TcpListener(IPAddress.Parse(address), _options.TablePort);
        other.Start();

        await RefusesAsync([], $"Cổng {_options.TablePort} (Azurite", "--table-port");
    }

    [Fact]
    public async Task The_last_chat_port_counts_too()
    {
        var last = _options.ChatPort + PlayedPeople.WithWindow.Count - 1;
        using var other = new TcpListener(IPAddress.Loopback, last);
        other.Start();

        await RefusesAsync([], $"Cổng {last} (Playground", "--chat-port");
    }

    [Fact]
    public Task Without_Node_it_says_what_to_install() => RefusesAsync([], [("PATH", _folder)], "Không tìm thấy Node.js", "cài Node.js 20");

    [Fact]
    public async Task An_old_Node_is_refused()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The pretended Node is a shell script.");
            return;
        }
        var node = Path.Combine(_folder, "node");
        await File.WriteAllTextAsync(node, "#!/bin/sh\necho v18.20.4\n", TestContext.Current.CancellationToken);
        File.SetUnixFileMode(node, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        await RefusesAsync([], [("PATH", _folder)], "Node.js 18.20.4 quá cũ", "Node.js 18.20.4 is too old");
    }

    [Fact]
    public async Task A_bot_that_is_not_built_is_refused()
    {
        var missing = Path.Combine(_folder, "TeamsReformBot.Host.dll");

        var refusal = await Assert.ThrowsAsync<LocalRunException>(() =>
            LocalRun.StartAsync(_options with { BotAssembly = missing }, _ => { }, TestContext.Current.CancellationToken));

        Assert.Contains(missing, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("dotnet build", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreachable_registry_is_named_as_the_cause()
    {
        foreach (var file in new[] { "package.json", "package-lock.json" })
            File.Copy(Path.Combine(Places.LocalFolder, file), Path.Combine(_folder, file));
        var tools = new NodeTools(_folder, _options.LogFolder, new Dictionary<string, string>
        {
            ["npm_config_registry"] = $"http://127.0.0.1:{_options.BotPort}/",
            ["npm_config_cache"] = Path.Combine(_folder, "cache"),
            ["npm_config_fetch_retries"] = "0",
        });

        var refusal = await Assert.ThrowsAsync<LocalRunException>(() => tools.InstallAsync(TestContext.Current.CancellationToken));

        Assert.Contains("Không kết nối được kho gói npm", refusal.Message, StringComparison.Ordinal);
        Assert.False(tools.AreInstalled());
    }

    private Task RefusesAsync(string[] arguments, params string[] said) => RefusesAsync(arguments, [], said);

    private async Task RefusesAsync(string[] arguments, (string Name, string Value)[] environment, params string[] said)
    {
        var (exitCode, output) = await LauncherProcess.RunAsync(_options, arguments, environment);

        Assert.Equal(1, exitCode);
        Assert.All(said, part => Assert.Contains(part, output, StringComparison.Ordinal));
        Assert.Equal(2, output.Trim().Split('\n').Length);
    }

    private void StoredUntil(string reading)
    {
        Directory.CreateDirectory(_options.TableFolder);
        File.WriteAllText(Path.Combine(_options.TableFolder, "rows"), "");
        File.WriteAllText(Path.Combine(_folder, "clock.txt"), reading);
    }
}

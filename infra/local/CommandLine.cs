using System.CommandLine;

namespace TeamsReformBot.Local;

/// <summary>The launcher's arguments.</summary>
public static class CommandLine
{
    private static readonly LocalRunOptions Defaults = new();

    private static readonly Option<string?> Now = new("--now")
    {
        Description = "Đặt đồng hồ nghiệp vụ (giờ Việt Nam, 2026-12-07T09:25) rồi cho chạy tiếp / start the business clock there",
    };

    private static readonly Option<bool> NoChat = new("--no-chat")
    {
        Description = "Chỉ chạy Azurite và bot / Azurite and the bot only",
    };

    private static readonly Option<bool> Reset = new("--reset")
    {
        Description = "Xóa dữ liệu chạy thử trước khi chạy / delete the trial data first",
    };

    private static readonly Option<bool> SampleYear = new("--sample-year")
    {
        Description = "Ghi sẵn một năm làm việc mẫu (đến 16:00 ngày 15/12/2026) vào kho trống / play a sample year into the empty tables first",
    };

    private static readonly Option<int> BotPort = Port("--bot-port", "Cổng của bot / the bot's port", Defaults.BotPort);
    private static readonly Option<int> TablePort = Port("--table-port", "Cổng của Azurite / Azurite's port", Defaults.TablePort);
    private static readonly Option<int> ChatPort = Port("--chat-port", "Cổng đầu tiên của năm cửa sổ trò chuyện / first of the five chat ports", Defaults.ChatPort);

    private static readonly Option<string> Data = new("--data")
    {
        Description = "Thư mục dữ liệu và nhật ký / folder of data and logs",
        DefaultValueFactory = _ => Defaults.DataFolder,
    };

    /// <summary>Runs <paramref name="run"/> with the options given, or shows help.</summary>
    /// <returns>The exit code.</returns>
    /// <exception cref="LocalRunException">The arguments make no sense.</exception>
    public static Task<int> InvokeAsync(string[] args, Func<LocalRunOptions, Task<int>> run)
    {
        var root = new RootCommand("Chạy thử TeamsReformBot trên máy này / run TeamsReformBot on this machine")
        {
            Now, NoChat, Reset, SampleYear, BotPort, TablePort, ChatPort, Data,
        };
        root.SetAction((parsed, _) => run(OptionsOf(parsed)));
        var result = root.Parse(args);
        if (result.Errors.Count > 0)
            throw LocalRunException.Arguments(result.Errors[0].Message.TrimEnd('.'));
        // Stopping takes as long as Azurite needs to write its data, so the library must not cut it short.
        return result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    private static Option<int> Port(string name, string description, int value) =>
        new(name) { Description = description, DefaultValueFactory = _ => value };

    private static LocalRunOptions OptionsOf(ParseResult parsed) => new()
    {
        Now = parsed.GetValue(Now) is { } text ? RunClock.Parse(text) ?? throw LocalRunException.BadNow(text)
            : parsed.GetValue(SampleYear) ? SampleYearProcess.End
            : null,
        SampleYear = parsed.GetValue(SampleYear),
        WithWindow = parsed.GetValue(NoChat) ? [] : PlayedPeople.WithWindow,
        Reset = parsed.GetValue(Reset),
        BotPort = parsed.GetValue(BotPort),
        TablePort = parsed.GetValue(TablePort),
        ChatPort = parsed.GetValue(ChatPort),
        DataFolder = Path.GetFullPath(parsed.GetValue(Data)!),
    };
}

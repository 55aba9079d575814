using System.Text;
using TeamsReformBot.Local;

Console.OutputEncoding = Encoding.UTF8;
try
{
    return await CommandLine.InvokeAsync(args, RunUntilStoppedAsync);
}
catch (LocalRunException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 1;
}

static async Task<int> RunUntilStoppedAsync(LocalRunOptions options)
{
    using var signals = new StopSignals();
    try
    {
        await using var run = await LocalRun.StartAsync(options, Console.WriteLine, signals.Token);
        if (options.WithWindow.Count > 0)
            WhoIsWhere.Print(run);
        Console.WriteLine($"Nhật ký: {options.LogFolder}. Dừng: Ctrl-C.");
        Console.WriteLine($"ready {run.BotUrl.GetLeftPart(UriPartial.Authority)}");
        await run.WaitAsync(signals.Token);
        Console.WriteLine("Đang dừng...");
    }
    catch (OperationCanceledException) when (signals.Token.IsCancellationRequested)
    {
        Console.WriteLine("Đã dừng trước khi chạy xong.");
    }
    return 0;
}

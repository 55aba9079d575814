using System.CommandLine;
using System.Text;
using TeamsReformBot.SampleYear;

Console.OutputEncoding = Encoding.UTF8;
Option<string> storage = new("--storage") { Required = true, Description = "Chuỗi kết nối Table Storage / connection string of the tables" };
Option<string> roster = new("--roster") { Required = true, Description = "Danh sách đơn vị, người / the roster's file" };
Option<int> seed = new("--seed") { DefaultValueFactory = _ => 103, Description = "Cùng số cho cùng năm / the same number gives the same year" };
RootCommand root = new("Ghi một năm làm việc mẫu vào kho trống / plays a sample year into empty tables") { storage, roster, seed };
root.SetAction(async (parsed, cancellationToken) =>
{
    const int Year = 2026;
    await using QuietBot bot = new(
        new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = parsed.GetValue(storage),
            ["Reform:Roster"] = parsed.GetValue(roster),
        },
        _ => new NoMessenger());
    try
    {
        PlayedYear played = await DepartmentYear.PlayAsync(bot, Year, parsed.GetValue(seed), cancellationToken);
        Console.WriteLine($"Năm mẫu {Year}: {played.Confirmed.Count} lần xác nhận, {played.Difficulties.Count} khó khăn, {played.Money.Count} đề nghị kinh phí.");
        return 0;
    }
    catch (SampleYearException refused)
    {
        await Console.Error.WriteLineAsync(refused.Message);
        return 1;
    }
});
return await root.Parse(args).InvokeAsync();

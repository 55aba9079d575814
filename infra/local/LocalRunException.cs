namespace TeamsReformBot.Local;

/// <summary>Why the local run cannot go on, and what to do: one sentence in Vietnamese, then the same in English.</summary>
public sealed class LocalRunException(string vietnamese, string english) : Exception($"{vietnamese}\n{english}")
{
    public static LocalRunException Arguments(string reason) => new(
        $"Không hiểu tham số ({reason}): xem --help.",
        $"The arguments were not understood ({reason}): see --help.");

    public static LocalRunException BadNow(string text) => new(
        $"--now {text} không đúng dạng: nhập giờ Việt Nam theo dạng 2026-12-07T09:25.",
        $"--now {text} is not in the expected form: give Vietnamese time like 2026-12-07T09:25.");

    public static LocalRunException EarlierNow(DateTime asked, DateTime stored) => new(
        $"Dữ liệu chạy thử đã đến {stored:HH:mm:ss dd/MM/yyyy}, sau thời điểm --now {asked:yyyy-MM-ddTHH:mm}: chạy tiếp bằng «dotnet run --project infra/local», hoặc xóa dữ liệu chạy thử và chạy lại từ đầu bằng «dotnet run --project infra/local -- --reset --now {asked:yyyy-MM-ddTHH:mm}».",
        $"The trial data already stands at {stored:yyyy-MM-ddTHH:mm:ss}, after --now {asked:yyyy-MM-ddTHH:mm}: go on with \"dotnet run --project infra/local\", or delete the trial data and begin again with \"dotnet run --project infra/local -- --reset --now {asked:yyyy-MM-ddTHH:mm}\".");

    public static LocalRunException BeforeSampleYear(DateTime asked) => new(
        $"Năm mẫu kéo dài đến {SampleYearProcess.End:HH:mm dd/MM/yyyy}: bỏ --now {asked:yyyy-MM-ddTHH:mm}, hoặc chọn thời điểm muộn hơn.",
        $"The sample year ends at {SampleYearProcess.End:yyyy-MM-ddTHH:mm}: leave --now {asked:yyyy-MM-ddTHH:mm} out, or choose a later time.");

    public static LocalRunException SampleYearRefused(string reason, string log) => new(
        $"Không ghi được năm mẫu: {reason} (chi tiết: {log}).",
        $"The sample year was not played (details: {log}).");

    /// <param name="taken">Each port with its part, the option that chooses another, and what holds it (null where that cannot be seen).</param>
    public static LocalRunException PortsTaken(IReadOnlyList<(int Port, string Part, string Option, string? Holder)> taken)
    {
        var ports = string.Join(", ", taken.Select(t => $"{t.Port} ({t.Part}{(t.Holder is { } holder ? $": {holder}" : "")})"));
        var options = string.Join(", ", taken.Select(t => t.Option).Distinct());
        return new(
            $"Cổng {ports} đang có chương trình khác dùng, có thể là lần chạy trước: tắt chương trình đó, hoặc chọn cổng khác bằng {options}.",
            $"In use by another program, perhaps an earlier run: port {ports}; stop that program, or choose other ports with {options}.");
    }

    public static LocalRunException NoNode(string tool) => new(
        $"Không tìm thấy {tool}: cài Node.js {NodeTools.OldestNode} trở lên (kèm npm) rồi chạy lại.",
        $"{tool} was not found: install Node.js {NodeTools.OldestNode} or later (with npm) and run again.");

    public static LocalRunException OldNode(string version) => new(
        $"Node.js {version} quá cũ: cài Node.js {NodeTools.OldestNode} trở lên rồi chạy lại.",
        $"Node.js {version} is too old: install Node.js {NodeTools.OldestNode} or later and run again.");

    public static LocalRunException RegistryUnreachable(string log) => new(
        $"Không kết nối được kho gói npm: kiểm tra mạng, proxy hoặc cấu hình registry của npm rồi chạy lại (chi tiết: {log}).",
        $"The npm registry cannot be reached: check the network, the proxy or npm's registry setting and run again (details: {log}).");

    public static LocalRunException InstallFailed(string log) => new(
        $"Lệnh npm ci không thành công: xem {log}, khắc phục rồi chạy lại.",
        $"npm ci did not succeed: see {log}, put it right and run again.");

    public static LocalRunException NotBuilt(string assembly) => new(
        $"Chưa có bản dịch của bot ({assembly}): chạy dotnet build rồi chạy lại.",
        $"The bot's build output is missing ({assembly}): run dotnet build and run again.");

    public static LocalRunException NotReady(string name, TimeSpan limit, string log) => new(
        $"{name} chưa sẵn sàng sau {limit.TotalSeconds:0} giây: xem {log}.",
        $"{name} is not ready after {limit.TotalSeconds:0} seconds: see {log}.");

    public static LocalRunException Died(string name, int exitCode, string log) => new(
        $"{name} đã dừng ngoài ý muốn (mã {exitCode}): xem {log}, các phần khác cũng được dừng theo.",
        $"{name} stopped unexpectedly (code {exitCode}): see {log}; everything else is stopped too.");

    public static LocalRunException NotInstalled(string person, string answer, string log) => new(
        $"Bot không nhận việc cài đặt cho {person} ({answer}): xem {log}.",
        $"The bot did not take its installation for {person} ({answer}): see {log}.");
}

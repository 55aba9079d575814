using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Budgets;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Writing;
using TeamsReformBot.Host.Storage;

namespace TeamsReformBot.SampleYear;

/// <summary>Requests for money: what was asked, found right by the Office, and granted or refused by the Director.</summary>
public sealed class Money(YearSetting year) : IPlayedPart
{
    private const int Strand = 7;

    private static readonly (int Month, string Unit, string Purpose, long Estimated, long? Appraised, long? Granted)[] Requests =
    [
        (2, "QLKH", "In tờ rơi tuyên truyền cải cách hành chính", 6_000_000, 5_500_000, 5_500_000),
        (3, "TTTK", "Làm bản tin chuyên đề quý I", 12_000_000, 10_000_000, 9_000_000),
        (5, "TDC", "Tổ chức lớp tập huấn quy chuẩn đo lường", 18_000_000, 15_000_000, 15_000_000),
        (6, "TTUD", "In tài liệu hướng dẫn hộ kinh doanh", 9_500_000, 9_500_000, 0),
        (9, "CDS", "Thuê màn hình hướng dẫn dịch vụ công trực tuyến", 22_000_000, 20_000_000, 18_500_000),
        (12, "TTN", "In áp phích tuyên truyền", 4_000_000, null, null),
    ];

    private PlayedDepartment Department => year.Department;

    public void PutDown(Agenda agenda)
    {
        foreach ((int number, (int month, string unit, string purpose, long estimated, long? appraised, long? granted)) in Requests.Index())
        {
            RowId row = new(UnitCode.Kept(unit), year.Year, year.Token(Strand, number + 1));
            DateTime at = year.On(month, 10, 9, 40);
            agenda.At(at, ct => AskAsync(row, purpose, estimated, ct));
            if (appraised is not { } right)
            {
                continue;
            }

            agenda.At(at.AddHours(5), ct => DecideAsync(Department.Officer, Verbs.AppraiseBudget, row, BudgetStatus.WithChief, Amount(right), ct));
            agenda.At(at.AddDays(1), ct => DecideAsync(Department.Chief, Verbs.AppraiseBudget, row, BudgetStatus.WithDirector, Amount(right), ct));
            agenda.At(at.AddDays(2), ct => granted > 0
                ? DecideAsync(Department.Director, Verbs.GrantBudget, row, BudgetStatus.Granted, Amount(granted!.Value), ct)
                : DecideAsync(Department.Director, Verbs.RefuseBudget, row, BudgetStatus.Refused, new() { [Fields.Decision] = "Lồng ghép vào tài liệu đã in." }, ct));
            agenda.At(at.AddDays(2), _ => WriteDown(row, right, granted!.Value));
        }
    }

    private static Dictionary<string, string> Amount(long amount) => new() { [Fields.Amount] = Dong.Written(amount) };

    private async Task AskAsync(RowId row, string purpose, long estimated, CancellationToken cancellationToken)
    {
        await Department.PressAsync(
            Department.HeadOf(row.UnitCode),
            Verbs.AskBudget,
            new Dictionary<string, string>
            {
                [DataKeys.Unit] = row.UnitCode,
                [DataKeys.Token] = row.Id,
                [Fields.Purpose] = purpose,
                [Fields.ForYear] = PlayedDepartment.Text(year.Year),
                [Fields.Estimated] = Dong.Written(estimated),
            },
            cancellationToken);
        await StateAsync(row, BudgetStatus.Asked, cancellationToken);
        year.Played.Money.Add(new PlayedMoney(row.UnitCode, row.Id, Department.Now, purpose, estimated, null, null, Refused: false));
    }

    private async Task DecideAsync(
        Person who, string verb, RowId row, BudgetStatus then, Dictionary<string, string> fields, CancellationToken cancellationToken)
    {
        BudgetRequest before = await StateAsync(row, null, cancellationToken);
        fields[DataKeys.Unit] = row.UnitCode;
        fields[DataKeys.Year] = PlayedDepartment.Text(row.Year);
        fields[DataKeys.Budget] = row.Id;
        fields[DataKeys.Version] = PlayedDepartment.Text(before.Version);
        await Department.PressAsync(who, verb, fields, cancellationToken);
        await StateAsync(row, then, cancellationToken);
    }

    private Task WriteDown(RowId row, long appraised, long granted)
    {
        int at = year.Played.Money.FindIndex(money => money.Id == row.Id);
        year.Played.Money[at] = year.Played.Money[at] with { Appraised = appraised, Granted = granted > 0 ? granted : null, Refused = granted == 0 };
        return Task.CompletedTask;
    }

    private async Task<BudgetRequest> StateAsync(RowId row, BudgetStatus? expected, CancellationToken cancellationToken)
    {
        BudgetRequest? state = (await Department.Bot.Get<UnitStore>().FindAsync(Kinds.Budget, row, cancellationToken))?.State;
        return state is not null && (expected is null || state.Status == expected)
            ? state
            : throw new InvalidOperationException($"The request of {row.UnitCode} is {state?.Status} at {Department.Now:dd/MM HH:mm}, not {expected}.");
    }
}

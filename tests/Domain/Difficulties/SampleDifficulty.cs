using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Tests.Assignments;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Difficulties;

/// <summary>The branch has no money for leaflets: reported on 07/12/2026 at 10:00, its id k1.</summary>
internal static class SampleDifficulty
{
    public const string Id = "k1";

    public static readonly DifficultyFact Reported = new DifficultyFact.Reported(
        Time("07/12/2026 10:00"), Account("cct@so.example"), "Ông cct", Id, TheUnit("TDC"), SampleAssignment.Id, null, DifficultyCategory.Budget, DifficultyEffect.CannotDo,
        null, "Chưa có kinh phí in tờ rơi", "Cấp 5 triệu đồng", SampleAssignment.DueAt, Time("08/12/2026 17:00"), Time("10/12/2026 17:00"));

    public static readonly DifficultyFact Numbered = new DifficultyFact.Numbered(Time("07/12/2026 10:00"), "KK-2026-0007");
    public static readonly DifficultyFact Received = new DifficultyFact.Received(Time("07/12/2026 10:05"), Account("cb@so.example"), "Ông cb");

    public static readonly DifficultyFact Answered =
        new DifficultyFact.Answered(Time("08/12/2026 09:00"), Account("cb@so.example"), "Ông cb", "Văn phòng in giúp");

    public static readonly DifficultyFact Granted =
        new DifficultyFact.LaterDateGranted(Time("08/12/2026 09:00"), Account("cb@so.example"), "Ông cb", Day("15/12/2026"), null);

    public static readonly DifficultyFact RefusedDate =
        new DifficultyFact.LaterDateRefused(Time("08/12/2026 09:00"), Account("cb@so.example"), "Ông cb", "Cần đúng hạn");

    public static readonly OfficeOpinion Opinion = new("Cấp 5 triệu đồng", TheUnit("KHTC"), Day("15/12/2026"), null);

    public static readonly DifficultyFact PutToChief =
        new DifficultyFact.PutToChief(Time("08/12/2026 09:00"), Account("cb@so.example"), "Ông cb", Opinion);

    public static readonly DifficultyFact Returned =
        new DifficultyFact.Returned(Time("08/12/2026 09:30"), Account("cvp@so.example"), "Ông cvp", "Nêu rõ nguồn");

    public static readonly DifficultyFact Submitted = new DifficultyFact.Submitted(
        Time("08/12/2026 10:00"), Account("cvp@so.example"), "Ông cvp", Opinion, null, Time("11/12/2026 17:00"));

    public static readonly DifficultyFact Asked = new DifficultyFact.ClarificationAsked(
        Time("09/12/2026 08:00"), Account("gd@so.example"), "Ông gd", "Nguồn nào?", Time("14/12/2026 17:00"));

    public static readonly DifficultyFact Passed =
        new DifficultyFact.PassedToDeputy(Time("09/12/2026 08:00"), Account("gd@so.example"), "Ông gd", Account("pgd@so.example"), "Ông pgd");

    public static readonly TaskOrder Order = new(new(TheUnit("KHTC"), "ad-hoc", "2026-nk1v5"), "TDC", Day("15/12/2026"), "Cấp 5 triệu đồng");

    public static readonly DifficultyFact AgreedWithTask =
        new DifficultyFact.Decided(Time("09/12/2026 14:20"), Account("gd@so.example"), "Ông gd", true, "Đồng ý", Order);

    public static readonly DifficultyFact TaskDone = new DifficultyFact.TaskDone(Time("14/12/2026 09:00"), Account("tp@so.example"), "Ông tp");

    public static readonly DifficultyFact Disagreed =
        new DifficultyFact.Decided(Time("09/12/2026 14:20"), Account("gd@so.example"), "Ông gd", false, "Hết kinh phí", null);

    public static readonly DifficultyFact Withdrawn = new DifficultyFact.Withdrawn(Time("09/12/2026 15:00"), Account("cct@so.example"), "Ông cct", null);

    public static readonly DifficultyFact Settled = new DifficultyFact.Settled(Time("09/12/2026 15:00"), Account("cct@so.example"), "Ông cct", "Đã có tiền");

    public static readonly DifficultyFact Reopened = new DifficultyFact.Reopened(
        Time("11/12/2026 09:00"), Account("cct@so.example"), "Ông cct", "Vẫn thiếu", Time("14/12/2026 17:00"), Time("16/12/2026 17:00"));

    /// <summary>Every kind of step once, in an order that can happen.</summary>
    public static readonly DifficultyFact[] Whole =
    [
        Reported, Numbered, Received, PutToChief, Returned, PutToChief, Submitted, Asked, PutToChief, Submitted, Passed, AgreedWithTask, TaskDone, Reopened,
        Submitted, Disagreed, Reopened, Withdrawn, Reopened, Settled, Reopened, RefusedDate, Reopened, Granted, Reopened, Answered,
    ];

    /// <summary>With the Director.</summary>
    public static Difficulty WithDirector => After(Received, PutToChief, Submitted);

    /// <summary>The difficulty after these facts.</summary>
    public static Difficulty After(params DifficultyFact[] facts) => Difficulty.EvolveAll(null, [Reported, .. facts]);
}

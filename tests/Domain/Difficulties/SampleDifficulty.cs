using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Tests.Assignments;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Difficulties;

/// <summary>The branch has no money for leaflets: reported on 07/12/2026 at 10:00, its id k1.</summary>
internal static class SampleDifficulty
{
    public const string Id = "k1";

    public static readonly DifficultyFact Reported = new DifficultyFact.Reported(
        Time("07/12/2026 10:00"), "cct@so.example", "Ông cct", Id, SampleAssignment.Id, DifficultyCategory.Budget, DifficultyEffect.CannotDo,
        null, "Chưa có kinh phí in tờ rơi", "Cấp 5 triệu đồng", SampleAssignment.DueAt, Time("08/12/2026 17:00"), Time("10/12/2026 17:00"));

    public static readonly DifficultyFact Numbered = new DifficultyFact.Numbered(Time("07/12/2026 10:00"), "KK-2026-0007");
    public static readonly DifficultyFact Received = new DifficultyFact.Received(Time("07/12/2026 10:05"), "cb@so.example", "Ông cb");

    public static readonly DifficultyFact Answered =
        new DifficultyFact.Answered(Time("08/12/2026 09:00"), "cb@so.example", "Ông cb", "Văn phòng in giúp");

    public static readonly DifficultyFact Granted =
        new DifficultyFact.LaterDateGranted(Time("08/12/2026 09:00"), "cb@so.example", "Ông cb", Day("15/12/2026"), null);

    /// <summary>The difficulty after these facts.</summary>
    public static Difficulty After(params DifficultyFact[] facts) => Difficulty.EvolveAll(null, [Reported, .. facts]);
}

using System.Text.Json;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Tests.Assignments;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;
using static TeamsReformBot.Domain.Tests.Difficulties.SampleDifficulty;

namespace TeamsReformBot.Domain.Tests.Difficulties;

public sealed class DifficultyReplayTests
{
    private static readonly DifficultyFact[] History = Whole;

    [Fact]
    public void A_reported_difficulty_is_kept_as_it_was_said()
    {
        Difficulty said = After();

        Assert.Equal(("k1", "TDC", 2026, null), (said.Id, said.UnitCode.Text, said.Year, said.Number));
        Assert.Equal(("cct@so.example", "Ông cct", Time("07/12/2026 10:00")), (said.ReporterUpn, said.ReporterName, said.ReportedAt));
        Assert.Equal(("Chưa có kinh phí in tờ rơi", "Cấp 5 triệu đồng"), (said.Text, said.Proposal));
        Assert.Equal((DifficultyCategory.Budget, DifficultyEffect.CannotDo), (said.Category, said.Effect));
        Assert.Equal((SampleAssignment.DueAt, Time("08/12/2026 17:00"), Time("10/12/2026 17:00")), (said.DueWhenReported, said.ReceiveBy, said.HandleBy));
        Assert.Equal((DifficultyStatus.Reported, false, 1), (said.Status, said.IsClosed, said.Version));
    }

    [Fact]
    public void Each_step_tells_who_when_and_what()
    {
        Difficulty answered = After(Numbered, Received, Answered);

        Assert.Equal(("KK-2026-0007", DifficultyStatus.Answered, true, 4), (answered.Number, answered.Status, answered.IsClosed, answered.Version));
        Assert.Equal(new OfficeStep(Account("cb@so.example"), "Ông cb", Time("07/12/2026 10:05"), null), answered.Taken);
        Assert.Equal(new OfficeStep(Account("cb@so.example"), "Ông cb", Time("08/12/2026 09:00"), "Văn phòng in giúp"), answered.Closed);
        Assert.Null(answered.GrantedDate);
    }

    [Fact]
    public void A_granted_date_closes_it()
    {
        Difficulty granted = After(Granted);

        Assert.Equal((DifficultyStatus.LaterDateGranted, true, Day("15/12/2026")), (granted.Status, granted.IsClosed, granted.GrantedDate));
        Assert.Equal((null, "cb@so.example"), (granted.Taken, granted.Closed?.Upn.Text));
    }

    [Fact]
    public void A_number_that_comes_late_changes_nothing_else() => Assert.Equal(
        After(Received) with { Number = "KK-2026-0007", Version = 3 }, After(Received, Numbered));

    [Fact]
    public void Replaying_the_history_gives_the_state_again_from_any_point()
    {
        Difficulty whole = Difficulty.EvolveAll(null, History);
        for (int i = 1; i <= History.Length; i++)
        {
            Assert.Equal(whole, Difficulty.EvolveAll(Difficulty.EvolveAll(null, History[..i]), History[i..]));
        }
    }

    [Fact]
    public void Facts_survive_being_kept_as_JSON()
    {
        Assert.Equal(History, JsonSerializer.Deserialize<DifficultyFact[]>(JsonSerializer.Serialize(History)));
    }

    [Fact]
    public void A_subject_names_it_and_gives_its_id_back()
    {
        Assert.Equal("d|k1", After().Subject);
        Assert.Equal("k1", After().Subject.Id);
    }

    [Fact]
    public void A_history_without_its_beginning_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Difficulty.Evolve(null, Received));
        Assert.Throws<ArgumentException>(() => Difficulty.EvolveAll(null, []));
    }
}

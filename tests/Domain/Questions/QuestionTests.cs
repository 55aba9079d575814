using System.Text.Json;
using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.People;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Domain.Tests.Decisions;
using TeamsReformBot.Domain.Tests.People;
using static TeamsReformBot.Domain.Tests.Calendar.Dates;

namespace TeamsReformBot.Domain.Tests.Questions;

public sealed class QuestionTests
{
    private static readonly Question Asked = Question.Evolve(null, Ask("Mức 4 là gì?").Fact());

    [Fact]
    public void Anybody_asks_and_the_question_is_in_their_units_rows() =>
        Assert.Equal(("q1", "TDC", "nv@so.example", "Mức 4 là gì?", 1), (Asked.Id, Asked.UnitCode, Asked.AskerUpn, Asked.Text, Asked.Version));

    [Fact]
    public void Nothing_and_secrets_are_not_asked()
    {
        Assert.Equal("text QuestionMissing", Ask(" ").Faults());
        Assert.Equal("text SecrecyStamp", Ask("Văn bản TUYỆT MẬT").Faults());
        Asking.Ask(Asked, "q1", "Mức 4 là gì?", SampleRoster.Staff, Time("07/12/2026 10:00")).IsRepeated();
    }

    [Fact]
    public void The_Office_answers_once()
    {
        Question answered = Question.Evolve(Asked, Answer("Toàn trình", SampleRoster.Officer).Fact());
        Assert.Equal(("Toàn trình", "Ông cb", 2), (answered.Answer?.Words, answered.Answer?.Name, answered.Version));
        Asking.Answer(answered, "Khác", SampleRoster.Chief, SampleRoster.Roster, Time("07/12/2026 11:00")).IsRepeated();
        Assert.Equal("answer QuestionAnswerMissing", Answer(null, SampleRoster.Officer).Faults());
        foreach (Role role in (Role[])[Role.Head, Role.Staff, Role.Director, Role.External])
        {
            Assert.Equal("- NotAnOfficer", Answer("Toàn trình", SampleRoster.With(role)).Faults());
        }
    }

    [Fact]
    public void Figures_count_what_was_asked_in_the_period_also_when_it_was_answered_after_it()
    {
        Question late = Asked with { AskedAt = Time("14/12/2026 16:00"), Answer = new(Account("cb"), "Ông cb", Time("16/12/2026 08:00"), "Có") };
        ReportingPeriod quarter = ReportingPeriods.Of(PeriodKind.Quarter, 2026, 4, PeriodRule.Nd09);
        Assert.Equal(new QuestionFigures(2, 1), QuestionFigures.Of([Asked, late, Asked with { AskedAt = Time("15/12/2026 08:00") }], quarter));
    }

    [Fact]
    public void Facts_survive_being_kept_as_JSON()
    {
        QuestionFact[] facts = [Ask("Mức 4 là gì?").Fact(), Answer("Toàn trình", SampleRoster.Officer).Fact()];
        Assert.Equal(facts, JsonSerializer.Deserialize<QuestionFact[]>(JsonSerializer.Serialize(facts)));
    }

    private static Outcome<QuestionFact> Ask(string words) => Asking.Ask(null, "q1", words, SampleRoster.Staff, Time("07/12/2026 10:00"));

    private static Outcome<QuestionFact> Answer(string? words, Person by) => Asking.Answer(Asked, words, by, SampleRoster.Roster, Time("07/12/2026 11:00"));
}

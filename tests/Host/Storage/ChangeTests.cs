using TeamsReformBot.Domain.Calendar;
using TeamsReformBot.Domain.Identity;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Domain.Questions;
using TeamsReformBot.Host.Department;
using TeamsReformBot.Host.Storage;
using TeamsReformBot.Host.Tests.Harness;
using TeamsReformBot.Host.Tests.Simulation;

namespace TeamsReformBot.Host.Tests.Storage;

/// <summary>How a change is cut into transactions and written, over real storage.</summary>
public sealed class ChangeTests(AzuriteFixture azurite)
{
    private static readonly DateTime Monday = new(2026, 12, 7, 9, 30, 0);

    [Fact]
    public async Task What_does_not_fit_into_one_transaction_is_cut_between_subjects_and_all_of_it_is_written()
    {
        await using SimulatedOffice office = await SimulatedOffice.StartAsync(azurite, Monday);
        Change change = NewChange(office);
        for (int i = 0; i < 70; i++)
        {
            change.Save(Kinds.Question, null, Asked(i, "mẫu biên bản?"));
        }

        IReadOnlyList<Change.Step>[] cut = [.. Transactions.Of(change, PeriodRule.Nd09)];
        // A row, a fact and a message each: 33 questions are 99 rows.
        Assert.Equal([33, 33, 4], cut.Select(steps => steps.Count));
        Assert.All(cut.SelectMany(steps => steps), step => Assert.Equal((2, 1), (step.Rows.Count, step.Messages.Count)));

        Assert.True((await office.Get<UnitStore>().CommitAsync(change, TestContext.Current.CancellationToken)).IsDone);
        Assert.Equal(70, (await QuestionsAsync(office)).Count);
    }

    [Fact]
    public async Task Long_texts_make_transactions_of_fewer_rows()
    {
        await using SimulatedOffice office = await SimulatedOffice.StartAsync(azurite, Monday);
        Change change = NewChange(office);
        for (int i = 0; i < 30; i++)
        {
            change.Save(Kinds.Question, null, Asked(i, new string('ă', 100_000)));
        }

        Assert.True(Transactions.Of(change, PeriodRule.Nd09).Count() > 1);
        Assert.True((await office.Get<UnitStore>().CommitAsync(change, TestContext.Current.CancellationToken)).IsDone);
        Assert.Equal(30, (await QuestionsAsync(office)).Count);
    }

    [Fact]
    public async Task One_step_that_very_many_people_are_told_of_goes_first_with_as_many_messages_as_fit()
    {
        await using SimulatedOffice office = await SimulatedOffice.StartAsync(azurite, Monday);
        Change change = NewChange(office);
        change.Save(Kinds.Question, null, Asked(0, "?"));
        change.Send(Enumerable.Range(0, 250).Select(i => new OutboxMessage(
            $"m{i}", MessageKind.OfficePrompt, TheUnit("QLKH"), 2026, null, Subject.None, Monday.AddYears(1), MessageState.Open, 0, 0, null)));

        IReadOnlyList<Change.Step>[] cut = [.. Transactions.Of(change, PeriodRule.Nd09)];
        Assert.Equal(2, Assert.Single(cut[0]).Rows.Count);
        Assert.Equal(251, cut.SelectMany(steps => steps).Sum(step => step.Messages.Count));

        Assert.True((await office.Get<UnitStore>().CommitAsync(change, TestContext.Current.CancellationToken)).IsDone);
        Assert.NotNull(await office.Get<OutboxStore>().GetAsync(TheUnit("QLKH"), 2026, "m249", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_same_fact_written_again_is_done_and_another_one_in_its_place_is_not()
    {
        await using SimulatedOffice office = await SimulatedOffice.StartAsync(azurite, Monday);
        UnitStore store = office.Get<UnitStore>();
        Assert.True((await store.CommitAsync(With(0, "một"), TestContext.Current.CancellationToken)).IsDone);
        Assert.True((await store.CommitAsync(With(0, "một"), TestContext.Current.CancellationToken)).IsDone);
        Assert.False((await store.CommitAsync(With(0, "hai"), TestContext.Current.CancellationToken)).IsDone);

        // What else was tried with it was not written: then neither is it done.
        Change more = With(0, "một");
        more.Save(Kinds.Question, null, Asked(1, "hai"));
        Assert.False((await store.CommitAsync(more, TestContext.Current.CancellationToken)).IsDone);
        Assert.Equal("một", Assert.Single(await QuestionsAsync(office)).Text);

        Change With(int id, string text)
        {
            Change change = NewChange(office);
            change.Save(Kinds.Question, null, Asked(id, text));
            return change;
        }
    }

    private static QuestionFact.Asked Asked(int id, string text) => new(Monday, Account("nv.qlkh"), "Chuyên viên", $"{id:x32}", TheUnit("QLKH"), text);

    private static Change NewChange(SimulatedOffice office) => new(TheUnit("QLKH"), office.Get<ReferenceData>().Roster, Monday);

    private static Task<IReadOnlyList<Question>> QuestionsAsync(SimulatedOffice office) =>
        office.Get<UnitStore>().OfUnitAsync(Kinds.Question, TheUnit("QLKH"), 2026, TestContext.Current.CancellationToken);
}

using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Difficulties;
using TeamsReformBot.Domain.Outbox;
using TeamsReformBot.Faults.Tests.Killing;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Faults.Tests.Scenarios;

/// <summary>A head reports a difficulty; it gets its number, the Office its card; an officer takes it.</summary>
internal sealed class DifficultyScenario : IScenario
{
    private const string RequestedDate = "2026-12-15";

    public Stage From => Stage.WaveSent;

    public bool IsTheStart => false;

    public async Task ActAsync(People people, World world)
    {
        Sent card = world.HeadsCard;
        ClickAnswer form = await people.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenDifficulty, card.Card.Press(Verbs.OpenDifficulty), card.ActivityId);
        Dictionary<string, string> typed = form.Card.Press(
            Verbs.ReportDifficulty, ("text", "Chưa có tài liệu"), ("category", "Material"), ("effect", "LaterDate"), ("requestedDate", RequestedDate));
        ClickAnswer receipt = await people.ClickAsync(Someone.HeadOfQlkh, Verbs.ReportDifficulty, typed, card.ActivityId);
        Assert.Contains("KK-2026-0001", receipt.Text, StringComparison.Ordinal);

        await Eventually.HoldsAsync("the Office's card", () => people.Bot.OfficePosts().Count > 0);
        Sent office = people.Bot.OfficePosts()[0];
        await people.ClickAsync(Someone.Officer, Verbs.TakeDifficulty, office.Card.Press(Verbs.TakeDifficulty), office.ActivityId, RunningBot.OfficeChannel);
    }

    public IEnumerable<string> Missing(SavedRows rows) => Rows.Difficulties(rows) is [{ Status: DifficultyStatus.Received, Number: "KK-2026-0001", Text: "Chưa có tài liệu" }]
        ? []
        : ["The head has a receipt, an officer took it, and it is not one difficulty, numbered and taken"];
}

/// <summary>The Office answers with a later date, and the head is told.</summary>
internal sealed class LaterDateScenario : IScenario
{
    public Stage From => Stage.Taken;

    public bool IsTheStart => false;

    public async Task ActAsync(People people, World world)
    {
        Dictionary<string, string> typed = world.OfficesCard.Card.Press(Verbs.GrantLaterDate, ("grantedDate", "2026-12-15"), ("answer", "Đồng ý"));
        ClickAnswer answer = await people.ClickAsync(
            Someone.Officer, Verbs.GrantLaterDate, typed, world.OfficesCard.ActivityId, RunningBot.OfficeChannel);
        Assert.False(answer.Card.HasButton(Verbs.GrantLaterDate));
    }

    public IEnumerable<string> Missing(SavedRows rows)
    {
        if (Rows.Difficulties(rows) is not [{ Status: DifficultyStatus.LaterDateGranted, Closed.Words: "Đồng ý" }]
            || Rows.Ceremony(rows) is not { Status: AssignmentStatus.Open, DueAt: { Day: 15, Month: 12 } })
        {
            yield return "The officer saw the date granted and it is not";
        }

        if (Rows.Messages(rows, MessageKind.DifficultyAnswered) is not [{ State: MessageState.Sent }])
        {
            yield return "The head was not told once";
        }
    }
}

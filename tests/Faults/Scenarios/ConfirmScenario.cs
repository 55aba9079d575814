using TeamsReformBot.Cards;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Faults.Tests.Killing;
using TeamsReformBot.Host.Tests.Harness;

namespace TeamsReformBot.Faults.Tests.Scenarios;

/// <summary>A head opens the form, fills it in and sends it.</summary>
internal sealed class ConfirmScenario : IScenario
{
    public Stage From => Stage.WaveSent;

    public bool IsTheStart => false;

    public async Task ActAsync(People people, World world)
    {
        Sent card = world.HeadsCard;
        ClickAnswer form = await people.ClickAsync(Someone.HeadOfQlkh, Verbs.OpenConfirm, card.Card.Press(Verbs.OpenConfirm), card.ActivityId);
        Dictionary<string, string> typed = form.Card.Press(Verbs.Confirm, ("present", "25"), ("excused", "1"), ("briefed", "2"), ("note", "Có hai người đi công tác"));
        ClickAnswer receipt = await people.ClickAsync(Someone.HeadOfQlkh, Verbs.Confirm, typed, card.ActivityId);
        Assert.Contains("25/27", receipt.Text, StringComparison.Ordinal);
    }

    public IEnumerable<string> Missing(SavedRows rows) =>
        Rows.Ceremony(rows) is { Status: AssignmentStatus.Confirmed, Confirmation: { Attendance.Present: 25, Note: "Có hai người đi công tác" } }
            ? []
            : ["The head has a receipt and the confirmation is not there"];
}

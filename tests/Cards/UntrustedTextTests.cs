using System.Text.Json.Nodes;
using AdaptiveCards;
using TeamsReformBot.Cards.Tests.Samples;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards.Tests;

/// <summary>What people typed is shown as they typed it: it can neither format, link nor mention.</summary>
public sealed class UntrustedTextTests
{
    private const string Hostile = "**đậm** [Bấm đây](https://example.test) <at>Giám đốc</at> {{DATE(2026-12-07T00:00:00Z)}}";
    private static readonly CardContext Context = Sample.Context();
    private static readonly AssignmentView View = Sample.View(Sample.Ceremony);
    private static readonly OfficeStep Step = new("x", Hostile, Sample.Morning, Hostile);

    public static TheoryData<string, AdaptiveCard> Cards => new()
    {
        { "receipt", AssignmentCard.Render(
            Sample.View(Sample.Ceremony.Confirmed(Sample.SomeAbsent with { Note = Hostile, Evidence = Hostile, ByName = Hostile })), Context) },
        { "difficulty receipt", DifficultyReceiptCard.Render(Difficulty(), View, Context) },
        { "office", OfficeDifficultyCard.Render(Difficulty(), View, Context) },
        { "answered", DifficultyAnsweredCard.Render(Difficulty(), View, Context) },
        { "conference", ConferenceCard.Saved("Hội nghị", Sample.Setting with { SetByName = Hostile }, 1, 2, Context) },
        { "not understood", HelpCard.NotUnderstood([Hostile], Context) },
        { "forms", Sample.Confirm(View, Sample.Form([.. new[] { "heldOn", "present", "excused", "briefed", "evidence", "note" }.Select(f => (f, Hostile))]), [], Context) },
        { "notice", AssignmentCard.Render(View, Context, Hostile) },
    };

    [Theory]
    [MemberData(nameof(Cards), DisableDiscoveryEnumeration = true)]
    public void What_people_typed_stands_only_where_no_markdown_is_read(string name, AdaptiveCard card)
    {
        JsonObject[] bearers = [.. card.Objects().Where(o => o.Any(p => Holds(p.Value)))];

        Assert.True(bearers.Length > 0, name);
        Assert.All(bearers, o => Assert.True(o.Is("TextRun") || o.Text("type")!.StartsWith("Input.", StringComparison.Ordinal), o.ToJsonString()));
    }

    [Fact]
    public void A_heading_with_a_duty_s_or_unit_s_name_is_escaped()
    {
        AdaptiveCard card = AssignmentCard.Render(View with { Title = "- [Lễ](x) *chào* cờ <at>" }, Context);

        Assert.Equal(@"\- \[Lễ\](x) \*chào\* cờ \<at\>", Assert.Single(card.OfType("TextBlock")).Text("text"));
    }

    [Fact]
    public void A_form_gives_back_forty_thousand_characters_whole()
    {
        string text = string.Concat(Enumerable.Repeat("Đã họp. \"\\", 4000));
        AdaptiveCard card = Sample.Confirm(
            View, Sample.Blank.With(Fields.Note, text), [new(FaultCode.TextTooLong, Fields.Note, 2000, text.Length)], Context);

        Assert.Equal(40_000, card.Input(Fields.Note).Text("value")!.Length);
        Assert.Equal(text, card.Input(Fields.Note).Text("value"));
    }

    [Theory]
    [InlineData("ữ")]
    [InlineData("\"")]
    [InlineData("\n")]
    [InlineData("a\n")]
    [InlineData("\u0001")]
    public void The_longest_texts_of_the_worst_characters_still_fit_into_a_message(string unit)
    {
        string longest = string.Concat(Enumerable.Repeat(unit, FormText.MaxLength / unit.Length));
        Difficulty difficulty = Sample.LaterDateAsked.Granted() with
        {
            Text = longest,
            Proposal = longest,
            Closed = new OfficeStep("x", Sample.Officer, Sample.Morning, longest),
        };
        Confirmation confirmation = Sample.SomeAbsent with { Note = longest, Evidence = longest };

        AdaptiveCard[] cards =
        [
            DifficultyReceiptCard.Render(difficulty, View, Context),
            OfficeDifficultyCard.Render(difficulty, View, Context),
            OfficeDifficultyCard.Render(difficulty.Taken(), View, Context),
            DifficultyAnsweredCard.Render(difficulty, View, Context),
            AssignmentCard.Render(Sample.View(Sample.Ceremony.Confirmed(confirmation)), Context),
        ];
        Assert.All(cards, card => Assert.InRange(CardRulesTests.Size(card), 1, 28 * 1024));
    }

    private static Difficulty Difficulty() => Sample.Reported.Granted() with
    {
        Text = Hostile,
        Proposal = Hostile,
        ReporterName = Hostile,
        Taken = Step,
        Closed = Step,
    };

    private static bool Holds(JsonNode? value) => value is JsonValue text && text.ToString().Contains(Hostile, StringComparison.Ordinal);
}

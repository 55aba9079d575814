using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using AdaptiveCards;
using TeamsReformBot.Cards.Tests.Samples;
using TeamsReformBot.Domain.Assignments;
using TeamsReformBot.Domain.Decisions;
using TeamsReformBot.Domain.Difficulties;

namespace TeamsReformBot.Cards.Tests;

/// <summary>What people typed is shown as they typed it: it can neither format, link nor mention.</summary>
public sealed partial class UntrustedTextTests
{
    private const int Seed = 20261207;
    private const int DrawingsOfEach = 60;
    private static readonly JsonSerializerOptions Letters = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly CardContext Context = Sample.Context();
    private static readonly AssignmentView View = Sample.View(Sample.Ceremony);

    public static TheoryData<MethodInfo> Renderers => [.. Hostile.Renderers];

    public static TheoryData<MethodInfo> SummaryLines => [.. Hostile.SummaryLines];

    [Theory]
    [MemberData(nameof(Renderers), DisableDiscoveryEnumeration = true)]
    public void What_people_typed_stands_only_where_nothing_but_text_is_read(MethodInfo renderer)
    {
        Hostile hostile = new(Seed);
        for (int i = 0; i < DrawingsOfEach; i++)
        {
            AdaptiveCard card = (AdaptiveCard)hostile.Call(renderer);
            Assert.All(
                card.OfType("Input.ChoiceSet").Where(IsSpreadOut).SelectMany(set => set["choices"]!.AsArray()).Select(choice => choice!["title"]!.GetValue<string>()),
                title => Assert.True(title.IndexOfAny(['*', '_', '[', '<', '`', '{', '~']) < 0, title));
            Assert.All(card.Objects().SelectMany(Strings), s => Assert.True(IsHarmless(s.Parent, s.Name, s.Text), $"{s.Name} of {s.Parent.ToJsonString(Letters)}"));
        }
    }

    [Theory]
    [MemberData(nameof(SummaryLines), DisableDiscoveryEnumeration = true)]
    public void The_line_of_a_notification_is_plain_text_as_it_was_typed(MethodInfo summary)
    {
        Hostile hostile = new(Seed);
        string[] lines = [.. Enumerable.Range(0, DrawingsOfEach).Select(_ => (string)hostile.Call(summary))];

        Assert.All(lines, line => Assert.DoesNotContain('\\', line));
        Assert.All(lines, line => Assert.Equal(line.Contains("đậm", StringComparison.Ordinal), line.Contains(Hostile.Text, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_cards_are_found_and_do_carry_what_people_typed()
    {
        int carrying = Hostile.Renderers.Count(renderer => Enumerable.Range(0, DrawingsOfEach).Any(seed =>
            ((AdaptiveCard)new Hostile(seed).Call(renderer)).ToJson().Contains("đậm", StringComparison.Ordinal)));

        // Help, and what was refused or failed, show texts of ours only.
        Assert.InRange(carrying, 12, Hostile.Renderers.Count());
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
        string longest = string.Concat(Enumerable.Repeat(unit, FormReader.MaxLength / unit.Length));
        Difficulty difficulty = Sample.LaterDateAsked.Granted() with
        {
            Text = longest,
            Proposal = longest,
            Closed = new OfficeStep(Account("x"), Sample.Officer, Sample.Morning, longest),
        };
        Confirmation confirmation = Sample.SomeAbsent with { Note = longest, Evidence = longest };

        AdaptiveCard[] cards =
        [
            DifficultyReceiptCard.Render(Sample.Of(difficulty, View), true, Context),
            OfficeDifficultyCard.Render(Sample.Of(difficulty, View), Context),
            OfficeDifficultyCard.Render(Sample.Of(difficulty.Taken(), View), Context),
            DifficultyAnsweredCard.Render(Sample.Of(difficulty, View), Context),
            AssignmentCard.Render(Sample.View(Sample.Ceremony.Confirmed(confirmation)), Context),
        ];
        Assert.All(cards, card => Assert.InRange(CardRulesTests.Size(card), 1, 28 * 1024));
    }

    // Buttons and boxes have their titles read for markdown, a list that folds out has not.
    private static bool IsSpreadOut(JsonObject choices) => choices.Text("style") == "expanded" || choices["isMultiSelect"]?.GetValue<bool>() is true;

    private static IEnumerable<(JsonObject Parent, string Name, string Text)> Strings(JsonObject parent) => parent
        .Select(p => (p.Key, Value: p.Value as JsonValue))
        .Where(p => p.Value?.GetValueKind() is JsonValueKind.String)
        .Select(p => (parent, p.Key, p.Value!.GetValue<string>()));

    // Rich text reads no markdown, an input's value nothing at all; a heading is escaped, and so is what stands for the card as a whole.
    private static bool IsHarmless(JsonObject parent, string name, string text) => !text.Contains("đậm", StringComparison.Ordinal) || (parent.Text("type"), name) switch
    {
        ("TextRun", "text") => !DateFunction().IsMatch(text),
        // A choice of a list that folds out; see above for the others.
        (null, "title" or "value") when parent.Count == 2 => true,
        (var type, "value") => type?.StartsWith("Input.", StringComparison.Ordinal) is true,
        ("TextBlock", "text") or ("AdaptiveCard", "fallbackText") => !Markdown().IsMatch(text),
        _ => false,
    };

    [GeneratedRegex(@"\{\{(DATE|TIME)\(")]
    private static partial Regex DateFunction();

    // A sign of markdown, of a mention or of a template that no backslash stands before.
    [GeneratedRegex(@"(?<!\\)(\*|\[|\]|<|>|\{|\}|#)|^-|\$\{")]
    private static partial Regex Markdown();
}

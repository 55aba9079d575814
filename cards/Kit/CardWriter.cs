using System.Text.RegularExpressions;
using AdaptiveCards;
using TeamsReformBot.Cards.Resources;
using TeamsReformBot.Domain.Decisions;

namespace TeamsReformBot.Cards;

/// <summary>
/// Writes a card from top to bottom. What people typed goes into rich text only, which knows no markdown; headings, which
/// only a text block can be, are escaped.
/// </summary>
internal sealed partial class CardWriter(CardContext context)
{
    // Beyond this a text keeps its line breaks in one block: thousands of short lines would make a card too large to post.
    private const int MaxParagraphs = 20;
    private const int MaxExcerpt = 400;

    // Shows nothing. Clients put a date in the place of {{DATE(…)}} and {{TIME(…)}}, in rich text too.
    private const string WordJoiner = "\u2060";

    private readonly List<AdaptiveElement> _body = [];
    private string _title = "";

    public CardContext Context { get; } = context;

    public Words Words { get; } = new(context.Culture);

    public AdaptiveCard ToCard() => new("1.5")
    {
        Lang = Context.Culture.TwoLetterISOLanguageName,
        FallbackText = Escaped(_title),
        Body = _body,
    };

    /// <summary>The card's title: its first heading.</summary>
    public void Heading(string text)
    {
        _title = text;
        _body.Add(new AdaptiveTextBlock(Escaped(text))
        {
            Style = AdaptiveTextBlockStyle.Heading,
            Size = AdaptiveTextSize.Medium,
            Weight = AdaptiveTextWeight.Bolder,
            Wrap = true,
        });
    }

    /// <summary>What the card asks or says, set off from the lines above it.</summary>
    public void Statement(string text, AdaptiveTextColor color = AdaptiveTextColor.Default) =>
        _body.Add(new AdaptiveRichTextBlock { Inlines = [Run(text, strong: true, color)], Spacing = AdaptiveSpacing.Medium });

    public void Text(string text, bool strong = false, AdaptiveTextColor color = AdaptiveTextColor.Default, bool subtle = false) =>
        Rich(Run(text, strong, color, subtle));

    /// <summary>Label and value on one line; nothing when there is no value.</summary>
    public void Line(string labelName, string? value, AdaptiveTextColor color = AdaptiveTextColor.Default)
    {
        if (value is not null)
        {
            Rich(Run($"{Words[labelName]}: ", strong: true), Run(Printable(value), color: color));
        }
    }

    /// <summary>Label and value on one line, where the label is data and no text of ours.</summary>
    public void Pair(string label, string value) => Rich(Run($"{Printable(label)}: ", strong: true), Run(Printable(value)));

    /// <summary>A label and what someone wrote, in its paragraphs; nothing when they wrote nothing.</summary>
    public void Long(string labelName, string? text)
    {
        string[] paragraphs = [.. (text ?? "").ReplaceLineEndings("\n").Split('\n', MaxParagraphs).Where(p => p.Trim().Length > 0)];
        Line(labelName, paragraphs.FirstOrDefault());
        foreach (string paragraph in paragraphs.Skip(1))
        {
            Rich(Run(Printable(paragraph)));
        }
    }

    /// <summary>A label and the beginning of what someone wrote: several whole texts do not fit into one card.</summary>
    public void Excerpt(string labelName, string? text) =>
        Long(labelName, text is { Length: > MaxExcerpt } ? string.Concat(text.AsSpan(0, MaxExcerpt), "…") : text);

    /// <summary>What came of the last click, on top of the card; nothing when there is none.</summary>
    public void Notice(string? notice)
    {
        if (notice is not null)
        {
            Box(AdaptiveContainerStyle.Accent, box => box.Text(notice));
        }
    }

    /// <summary>Every fault's sentence, on top of the card.</summary>
    /// <param name="faults">What is wrong.</param>
    /// <param name="where">A line on where else something is; null where nothing is.</param>
    public void Faults(IReadOnlyList<Fault> faults, string? where = null)
    {
        if (faults.Count == 0 && where is null)
        {
            return;
        }

        Box(AdaptiveContainerStyle.Attention, box =>
        {
            box.Text(Words[nameof(CardText.FaultsHeading)], strong: true);
            box.FaultSentences(faults);
            if (where is not null)
            {
                box.Text(where, color: AdaptiveTextColor.Attention);
            }
        });
    }

    public void FaultSentences(IEnumerable<Fault> faults)
    {
        foreach (Fault fault in faults)
        {
            Text(FaultText.Of(fault, Context.Culture), color: AdaptiveTextColor.Attention);
        }
    }

    /// <summary>A part of the card set off by a line.</summary>
    public void Section(Action<CardWriter> write) =>
        Add(new AdaptiveContainer { Separator = true, Spacing = AdaptiveSpacing.Large }, write);

    public void Input(AdaptiveInput input) => _body.Add(input);

    public void Buttons(params AdaptiveAction[] actions) =>
        _body.Add(new AdaptiveActionSet { Actions = [.. actions], Spacing = AdaptiveSpacing.Medium });

    private void Box(AdaptiveContainerStyle style, Action<CardWriter> write) => Add(new AdaptiveContainer { Style = style }, write);

    private void Add(AdaptiveContainer container, Action<CardWriter> write)
    {
        CardWriter inner = new(Context);
        write(inner);
        container.Items = inner._body;
        _body.Add(container);
    }

    private void Rich(params AdaptiveInline[] runs) =>
        _body.Add(new AdaptiveRichTextBlock { Inlines = [.. runs], Spacing = AdaptiveSpacing.Small });

    private static AdaptiveTextRun Run(
        string text, bool strong = false, AdaptiveTextColor color = AdaptiveTextColor.Default,
        bool subtle = false) => new(BetweenBraces().Replace(text, WordJoiner))
        {
            Weight = strong ? AdaptiveTextWeight.Bolder : AdaptiveTextWeight.Default,
            Color = color,
            IsSubtle = subtle,
        };

    private static string Escaped(string text) => Markdown().Replace(text, @"\$0");

    // A control character shows nothing and takes six bytes on the wire.
    private static string Printable(string text) => string.Concat(text.Where(c => !char.IsControl(c) || c is '\n' or '\t'));

    [GeneratedRegex(@"(?<=\{)(?=\{(?:DATE|TIME)\()")]
    private static partial Regex BetweenBraces();

    /// <summary>A text without the characters of markdown, where it can neither be escaped nor be kept from being read as such.</summary>
    public static string WithoutMarkdown(string text) => Markdown().Replace(text, " ");

    [GeneratedRegex(@"[\\*_\[\]<>~`#|{}]|^[-+]")]
    private static partial Regex Markdown();
}

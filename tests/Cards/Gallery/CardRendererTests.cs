using System.IO.Compression;

namespace TeamsReformBot.Cards.Tests.Gallery;

[Collection(typeof(DrawnCards))]
public sealed class CardRendererTests(CardRenderer renderer)
{
    [Fact]
    public async Task A_sound_card_is_drawn_at_both_widths_without_a_warning()
    {
        RenderedCard card = await renderer.RenderAsync("harness-sound", SampleCard.Json(), TestContext.Current.CancellationToken);

        Assert.Empty(card.Warnings);
        Assert.Equal([360, 560], card.Pictures.Keys.Order());
        Assert.All(card.Pictures.Values, picture => Assert.True(Inked(picture), $"{picture} is blank"));
    }

    [Theory]
    [InlineData("unknown-element", """{"type":"Hologram","text":"x"}""", "Unknown element type \"Hologram\"")]
    [InlineData("unknown-property", """{"type":"TextBlock","text":"x","colour":"good"}""", "Unknown property \"colour\" of TextBlock")]
    [InlineData("unknown-property-of-a-choice", """{"type":"Input.ChoiceSet","id":"c","choices":[{"title":"a","value":"a","icon":"i"}]}""", "Unknown property \"icon\"")]
    [InlineData("invalid-value", """{"type":"TextBlock","text":"x","color":"pink"}""", "Invalid value \"pink\"")]
    [InlineData("newer-property", """{"type":"Input.Text","id":"n","label":"x","labelWidth":"20px"}""", "labelWidth")]
    [InlineData("required-without-message", """{"type":"Input.Text","id":"n","isRequired":true,"label":"x"}""", "RequiredInputsShouldHaveErrorMessage")]
    [InlineData("picture-from-outside", """{"type":"Image","url":"https://example.test/a.png"}""", "Loads from outside: https://example.test/a.png")]
    [InlineData("cut-off", """{"type":"TextBlock","text":"Đề nghị xác nhận kết quả của đơn vị trước 17:00 ngày 09/12/2026"}""", "Cut off: Đề nghị")]
    [InlineData("too-wide", """{"type":"Container","items":[{"type":"ColumnSet","columns":[{"type":"Column","width":"500px","items":[{"type":"TextBlock","text":"x","wrap":true}]}]}]}""", "Sticks out: x")]
    public async Task A_faulty_card_is_reported(string name, string element, string fault)
    {
        string json = $$"""{"type":"AdaptiveCard","version":"1.5","body":[{{element}}]}""";

        RenderedCard card = await renderer.RenderAsync("harness-" + name, json, TestContext.Current.CancellationToken);

        Assert.Contains(card.Warnings, warning => warning.Contains(fault, StringComparison.Ordinal));
    }

    // A blank picture inflates to a handful of byte values; letters bring many.
    private static bool Inked(string png)
    {
        byte[] file = File.ReadAllBytes(png);
        using MemoryStream data = new();
        for (int at = 8; at + 12 <= file.Length;)
        {
            int length = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
                data.Write(file, at + 8, length);
            at += 12 + length;
        }

        data.Position = 0;
        using ZLibStream pixels = new(data, CompressionMode.Decompress);
        using MemoryStream inflated = new();
        pixels.CopyTo(inflated);
        return inflated.ToArray().Distinct().Count() > 128;
    }
}

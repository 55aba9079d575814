using TeamsReformBot.Cards.Tests.Gallery;
using TeamsReformBot.Cards.Tests.Samples;

namespace TeamsReformBot.Cards.Tests;

/// <summary>Every sample card drawn in a real browser, at a phone's and a desktop's width.</summary>
[Collection(typeof(DrawnCards))]
public sealed class GalleryTests(CardRenderer renderer)
{
    public static TheoryData<string> Names => [.. Catalogue.Cards.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_card_is_drawn_without_a_warning(string name)
    {
        RenderedCard drawn = await renderer.RenderAsync(name, Catalogue.Cards[name].ToJson(), TestContext.Current.CancellationToken);

        Assert.Empty(drawn.Warnings);
    }
}

namespace TeamsReformBot.Cards.Tests.Gallery;

/// <summary>
/// A drawn card: its warnings are what the renderer, the page or the narrow screen found wrong, none for a sound card; its pictures
/// are PNG files by width in pixels.
/// </summary>
public sealed record RenderedCard(string Name, IReadOnlyList<string> Warnings, IReadOnlyDictionary<int, string> Pictures);

namespace TeamsReformBot.Cards.Tests.Gallery;

/// <summary>The classes that draw cards: they take turns with the pages of one browser.</summary>
[CollectionDefinition]
public sealed class DrawnCards : ICollectionFixture<CardRenderer>;
